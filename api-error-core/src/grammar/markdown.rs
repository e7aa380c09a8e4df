//! Tables of errors as Markdown: the same rows at compile time, for rustdoc, and at run time.

use crate::grammar::{Retry, Status};
use std::borrow::Cow;

/// The first two lines of a table of errors.
pub const HEAD: &str =
    "| status | code | title | description | retry |\n| --- | --- | --- | --- | --- |\n";

/// What a row tells of one error.
#[derive(Clone, Copy, Debug)]
pub struct ErrorRow<'a> {
    /// Its status, or the fallback of one that is decided at run time.
    pub status: Status,
    /// The phrase of an unregistered status.
    pub phrase: Option<&'a str>,
    /// Whether the status is decided at run time.
    pub runtime_status: bool,
    /// Its code.
    pub code: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its description; the row shows the first paragraph.
    pub description: &'a str,
    /// Whether it may be retried, or none where each occurrence says after how long.
    pub retry: Option<Retry>,
}

/// The row of one error.
#[must_use]
pub fn error_row(error: &ErrorRow<'_>) -> String {
    row_of(error, &format!("`{}`", error.code))
}

/// The row of one error on a page of rustdoc, where the code is an anchor, too:
/// `enum.AppError.html#QUOTA_EXCEEDED`.
#[must_use]
pub fn anchored_row(error: &ErrorRow<'_>) -> String {
    let code = error.code;
    // A code has no character that means something in HTML.
    row_of(error, &format!("<a id=\"{code}\"></a>`{code}`"))
}

fn row_of(error: &ErrorRow<'_>, code: &str) -> String {
    let ErrorRow { status, phrase, runtime_status, code: _, title, description, retry } = *error;
    let phrase = phrase.unwrap_or_else(|| status.phrase());
    let fallback = if runtime_status { ", unless upstream gives another" } else { "" };
    row(&[
        &format!("{} {phrase}{fallback}", status.as_u16()),
        code,
        title,
        description.split("\n\n").next().unwrap_or_default(),
        &retry.map_or_else(|| "after the time given".to_owned(), |retry| retry.to_string()),
    ])
}

/// The row that stands for every error of another type.
#[must_use]
pub fn inner_row(ty: &str) -> String {
    row(&["", "", "", &format!("every error of `{ty}`"), ""])
}

/// One row, each cell on one line with nothing in it that would end the cell.
///
/// ```
/// let row = api_error_core::markdown::row(&["404", "`A|B`", "two\nlines"]);
/// assert_eq!(row, "| 404 | `A\\|B` | two lines |\n");
/// ```
#[must_use]
pub fn row(cells: &[&str]) -> String {
    let mut out = String::from("|");
    for cell in cells {
        out.push(' ');
        out.push_str(&one_line(cell));
        out.push_str(" |");
    }
    out.push('\n');
    out
}

/// The text on one line, with nothing in it that would end a cell. Most texts are that.
fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains('\n') || text.contains('|') || text.contains("  ") || text.trim() != text {
        Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|"))
    } else {
        Cow::Borrowed(text)
    }
}
