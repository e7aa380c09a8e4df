//! Rows of a Markdown table, so that every table of errors looks alike.

/// The first two lines of a table of errors.
pub const HEAD: &str =
    "| status | code | title | description | retry |\n| --- | --- | --- | --- | --- |\n";

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
        out.push_str(&cell.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|"));
        out.push_str(" |");
    }
    out.push('\n');
    out
}
