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
    row_of(error, &format!("`{}`", one_line(error.code)))
}

/// The row of one error on a page of rustdoc, where the code is an anchor, too:
/// `enum.AppError.html#QUOTA_EXCEEDED`.
#[must_use]
pub fn anchored_row(error: &ErrorRow<'_>) -> String {
    let code = one_line(error.code);
    // A code has no character that means something in HTML.
    row_of(error, &format!("<a id=\"{code}\"></a>`{code}`"))
}

fn row_of(error: &ErrorRow<'_>, code: &str) -> String {
    let ErrorRow { status, phrase, runtime_status, code: _, title, description, retry } = *error;
    let status_phrase = || Cow::Borrowed(status.phrase());
    let (number, phrase) = (status.as_u16(), phrase.map_or_else(status_phrase, one_line));
    let fallback = if runtime_status { ", unless upstream gives another" } else { "" };
    let title = one_line(title);
    let description = one_line(description.split("\n\n").next().unwrap_or_default());
    let retry = retry.map_or_else(|| "after the time given".to_owned(), |retry| retry.to_string());
    format!("| {number} {phrase}{fallback} | {code} | {title} | {description} | {retry} |\n")
}

/// The row that stands for every error of another type.
#[must_use]
pub fn inner_row(ty: &str) -> String {
    format!("|  |  |  | every error of `{}` |  |\n", one_line(ty))
}

/// The text on one line, with nothing in it that would end a cell. Most texts are that.
fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains('\n') || text.contains('|') || text.contains("  ") || text.trim() != text {
        Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_one_line_with_nothing_that_ends_it() {
        assert_eq!(one_line("two\nlines  of `A|B` "), "two lines of `A\\|B`");
        assert_eq!(one_line("one line"), "one line");
    }
}
