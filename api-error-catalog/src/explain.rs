//! One error as a person reads it in a terminal.

mod answer;
mod values;

use crate::model::{Catalog, Message, Row};
use std::fmt::Write as _;

impl Catalog {
    /// What is known of the error of this code, as a text for people, in the manner of
    /// `rustc --explain`; of one that is no longer answered, too.
    ///
    /// Its texts are the authors', as they wrote them.
    ///
    /// ```
    /// use api_error_catalog::Catalog;
    /// # use api_error_core::{Entry, Spec, Status, Table};
    /// # static ERRORS: Table =
    /// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
    /// # let catalog = Catalog::new("shop").table(&ERRORS);
    /// let text = catalog.explain("INVOICE_GONE").unwrap();
    /// assert!(text.starts_with("INVOICE_GONE: Gone\n\n410 Gone\n"), "{text}");
    /// ```
    #[must_use]
    pub fn explain(&self, code: &str) -> Option<String> {
        let answered = self.errors.iter().filter(|row| row.code == code);
        let retired = self.retired.iter().filter(|retired| retired.was.code == code);
        let answered = answered.map(|row| of(row, String::new()));
        let retired = retired.map(|retired| {
            let since = retired.since.as_deref().map(|since| format!(" since {since}"));
            let since = since.unwrap_or_default();
            of(&retired.was, format!("It is no longer answered{since}.\n\n"))
        });
        let texts: Vec<_> = answered.chain(retired).collect();
        (!texts.is_empty()).then(|| texts.join("\n---\n\n"))
    }
}

fn of(row: &Row, first: String) -> String {
    let mut out = first;
    head(row, &mut out);
    paragraph(&row.description, &mut out);
    section("Causes", &row.causes, &mut out);
    section("What to do", &row.resolution, &mut out);
    values::params(row, &mut out);
    values::headers(row, &mut out);
    answer::all(row, &mut out);
    foot(row, &mut out);
    out
}

fn head(row: &Row, out: &mut String) {
    let number = row.number.map(|number| format!(" ({number})")).unwrap_or_default();
    _ = writeln!(out, "{}{number}: {}\n", row.code, row.title);
    let varies = if row.status_varies { ", or another status" } else { "" };
    _ = writeln!(out, "{} {}{varies}", row.status, row.phrase);
    _ = writeln!(out, "May be sent again: {}", row.retry);
    match &row.message {
        Some(Message::Fixed(text) | Message::Pattern(text)) if *text != row.phrase => {
            _ = writeln!(out, "Message: {text}");
        }
        _ => {}
    }
    if let Some(category) = &row.category {
        _ = writeln!(out, "Category: {category}");
    }
}

fn paragraph(text: &str, out: &mut String) {
    let text = text.trim();
    if !text.is_empty() {
        _ = writeln!(out, "\n{text}");
    }
}

fn section(title: &str, text: &str, out: &mut String) {
    let text = text.trim();
    if !text.is_empty() {
        _ = writeln!(out, "\n{title}:");
        indented(text, out);
    }
}

fn indented(text: &str, out: &mut String) {
    for line in text.lines() {
        _ = writeln!(out, "{}", format!("    {line}").trim_end());
    }
}

fn foot(row: &Row, out: &mut String) {
    let origin = &row.origin;
    _ = writeln!(out, "\nDeclared as {origin} of {}.", origin.service);
    if let Some(docs) = &row.docs {
        _ = writeln!(out, "More: {docs}");
    }
}
