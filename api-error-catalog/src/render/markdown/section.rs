//! The section of an error.

use super::contained::contained;
use super::text::escaped;
use super::{code, table};
use crate::model::{Retired, Row};
use crate::render::answer::{self, Shown};
use crate::render::{facts, link};

/// Adds the section of an error that is answered.
pub(super) fn answered(row: &Row, out: &mut String) {
    head(row, out);
    body(row, out);
}

/// Adds the section of an error that is not any longer.
pub(super) fn retired(retired: &Retired, out: &mut String) {
    head(&retired.was, out);
    out.push_str("\nNo longer answered");
    if let Some(version) = &retired.since {
        out.extend([" since ", &escaped(version)]);
    }
    out.push_str(".\n");
    body(&retired.was, out);
}

fn head(row: &Row, out: &mut String) {
    let status = escaped(&facts::status(row));
    let title = escaped(&row.title);
    let code = code::span(&row.code);
    out.extend(["\n## ", &code, "\n\n**", &status, "** · ", &title, "\n"]);
}

fn body(row: &Row, out: &mut String) {
    prose(None, &row.description, out);
    prose(Some("Causes"), &row.causes, out);
    prose(Some("Resolution"), &row.resolution, out);
    let answers = answer::all(row);
    list(row, out);
    params(row, out);
    headers(row, &answers, out);
    for answer in &answers {
        example(answer, answers.len() > 1, out);
    }
}

/// A text of the author, under a name that is no heading: the outline is the codes.
fn prose(name: Option<&str>, text: &str, out: &mut String) {
    let text = contained(text);
    if text.is_empty() {
        return;
    }
    if let Some(name) = name {
        out.extend(["\n**", name, "**\n"]);
    }
    out.extend(["\n", &text, "\n"]);
}

fn list(row: &Row, out: &mut String) {
    out.push('\n');
    let mut item = |name: &str, text: &str| out.extend(["- ", name, ": ", text, "\n"]);
    if let Some((message, _)) = facts::message(row) {
        item("Message", &code::span(&message));
    }
    item("Retry", &facts::retry(row));
    if row.status_varies {
        item("Status", "decided at run time; this one where it is not.");
    }
    if let Some(number) = row.number {
        item("Number", &number.to_string());
    }
    if let Some(category) = &row.category {
        item("Category", &code::span(category));
    }
    if row.issues {
        item("Issues", "every problem of the request is listed.");
    }
    if let Some(details) = &row.details {
        item("Details", &code::span(details));
    }
    if let Some(docs) = row.docs.as_deref().filter(|docs| link::is_safe(docs)) {
        item("Documentation", &format!("<{}>", docs.replace('<', "%3C").replace('>', "%3E")));
    }
    item("Origin", &code::span(&facts::origin(row)));
}

fn params(row: &Row, out: &mut String) {
    let params = facts::params(row);
    if params.is_empty() {
        return;
    }
    let noted = params.iter().any(|param| !param.note.is_empty());
    let columns = if noted { 4 } else { 3 };
    out.push('\n');
    let names = ["param", "type", "example", "note"];
    *out += &table::head(names.get(..columns).unwrap_or(&names));
    for param in params {
        let note = param.note.to_owned();
        let cells =
            [code::cell(&param.name), code::cell(&param.ty), code::cell(&param.example), note];
        table::push(out, cells.get(..columns).unwrap_or(&cells));
    }
}

fn headers(row: &Row, answers: &[Shown], out: &mut String) {
    let headers = facts::headers(row, answers);
    if headers.is_empty() {
        return;
    }
    out.push('\n');
    *out += &table::head(&["header", "value", "meaning"]);
    for header in headers {
        let example = if header.fixed { "" } else { "such as " };
        let value = format!("{example}{}", code::cell(&header.value));
        table::push(out, &[code::cell(&header.name), value, header.about.to_owned()]);
    }
}

fn example(answer: &Shown, is_one_of_several: bool, out: &mut String) {
    if is_one_of_several {
        out.extend(["\nAs ", &code::span(&answer.shape), ":\n"]);
    }
    let mut text = format!("{}\n", answer.status_line);
    for (name, value) in &answer.headers {
        text.extend([name, ": ", value, "\n"]);
    }
    text.extend(["\n", &answer.body]);
    out.extend(["\n", &code::block("http", &text)]);
}
