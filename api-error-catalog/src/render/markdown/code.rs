//! Code in Markdown: what stands in it is shown as it is.

use crate::render::visible::line;

/// A code span.
pub(super) fn span(code: &str) -> String {
    let code = line(code);
    if code.is_empty() {
        return String::new();
    }
    let ticks = "`".repeat(longest_run(&code, '`') + 1);
    // One blank is taken off at each end where there are two.
    let blank = if ticks.len() > 1 { " " } else { "" };
    format!("{ticks}{blank}{code}{blank}{ticks}")
}

/// A code span within a cell of a table, where a bar ends the cell even in code.
pub(super) fn cell(code: &str) -> String {
    span(code).replace('|', "\\|")
}

/// A fenced block of code in this language.
pub(super) fn block(language: &str, code: &str) -> String {
    let fence = "`".repeat(longest_run(code, '`').max(2) + 1);
    let end = if code.is_empty() || code.ends_with('\n') { "" } else { "\n" };
    format!("{fence}{language}\n{code}{end}{fence}\n")
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_ends_where_it_ends() {
        assert_eq!(span("a|b"), "`a|b`");
        assert_eq!(cell("a|b"), r"`a\|b`");
        assert_eq!(span("``"), "``` `` ```");
        assert_eq!(block("http", "a\n```\nb"), "````http\na\n```\nb\n````\n");
    }
}
