//! The tables at the start, whose codes lead to their sections.

use super::code;
use super::text::escaped;
use crate::model::{Catalog, Row};
use crate::render::facts;

/// The errors that are answered.
pub(super) fn answered(catalog: &Catalog, slugs: &[String]) -> String {
    if catalog.errors.is_empty() {
        return "No errors.\n".to_owned();
    }
    let services = facts::has_several_services(catalog);
    let numbers = catalog.errors.iter().any(|row| row.number.is_some());
    let mut head = vec!["code", "status", "title", "retry"];
    if numbers {
        head.insert(1, "number");
    }
    if services {
        head.push("service");
    }
    let mut out = self::head(&head);
    for (row, slug) in catalog.errors.iter().zip(slugs) {
        let mut cells = vec![
            link(row, slug),
            escaped(&facts::status(row)),
            escaped(&row.title),
            row.retry.to_string(),
        ];
        if numbers {
            cells.insert(1, row.number.map_or_else(String::new, |number| number.to_string()));
        }
        if services {
            cells.push(escaped(&row.origin.service));
        }
        push(&mut out, &cells);
    }
    out
}

/// Those that are not any longer.
pub(super) fn retired(catalog: &Catalog, slugs: &[String]) -> String {
    if catalog.retired.is_empty() {
        return String::new();
    }
    let mut out = "\nNo longer answered, and not free for something else:\n\n".to_owned();
    out += &head(&["code", "status", "title", "since"]);
    for (retired, slug) in catalog.retired.iter().zip(slugs) {
        let was = &retired.was;
        let since = retired.since.as_deref().unwrap_or_default();
        let cells =
            [link(was, slug), escaped(&facts::status(was)), escaped(&was.title), escaped(since)];
        push(&mut out, &cells);
    }
    out
}

/// A code that leads to its section.
fn link(row: &Row, slug: &str) -> String {
    format!("[{}](#{slug})", code::cell(&row.code))
}

/// The two first lines of a table.
pub(super) fn head(names: &[&str]) -> String {
    let mut out = String::new();
    push(&mut out, names);
    push(&mut out, &vec!["---"; names.len()]);
    out
}

/// One more row.
pub(super) fn push<S: AsRef<str>>(out: &mut String, cells: &[S]) {
    for cell in cells {
        out.push_str("| ");
        out.push_str(cell.as_ref());
        out.push_str(if cell.as_ref().is_empty() { "" } else { " " });
    }
    out.push_str("|\n");
}
