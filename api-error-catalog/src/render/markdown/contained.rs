//! Markdown of authors that stays within its section.

use super::code;
use super::edit::{edits, is_contained};
use crate::render::visible::visible;

/// How often what an edit uncovers is edited again. Text of people needs one.
const PASSES: usize = 4;

/// A text of an author without headings, HTML, definitions of links and whatever reaches beyond its end.
/// What cannot be had otherwise is shown as it was typed.
pub(super) fn contained(markdown: &str) -> String {
    let text = visible(markdown.trim_matches('\n').trim_end());
    let mut text = text.trim_start_matches('\n').to_owned();
    for _ in 0..PASSES {
        match edits(&text) {
            Some(edited) => text = edited.trim().to_owned(),
            None => break,
        }
    }
    if text.is_empty() || is_contained(&text) {
        text
    } else {
        code::block("text", &visible(markdown)).trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::contained;

    fn assert_contained(markdown: &str, shown: &str) {
        assert_eq!(contained(markdown), shown, "{markdown}");
    }

    #[test]
    fn what_people_write_stays_as_it_is() {
        for markdown in [
            "One *line*, with `Vec<u32>` and [a link](https://example.com/a_b).",
            "A list:\n\n- one\n- two\n  - three\n\n1. first\n2. second",
            "```rust\nlet a: Vec<u32> = vec![]; // # no heading\n```\n\n> quoted",
            "| a | b |\n| --- | --- |\n| 1 | `x` |",
            "3 < 4 and AT&T",
        ] {
            assert_contained(markdown, markdown);
        }
    }

    #[test]
    fn headings_become_bold() {
        assert_contained(
            "# A\ntext\n## B ##\n\nC\n===\nend",
            "**A**\n\ntext\n\n**B**\n\n**C**\n\nend",
        );
        assert_contained("> # in a quote\n\n- # in a list", "> **in a quote**\n\n- **in a list**");
    }

    #[test]
    fn html_becomes_text() {
        assert_contained("a <b>bold</b>", r"a \<b>bold\</b>");
        assert_contained("<!-- a\n\n# b\n", "\\<!-- a\n\n**b**");
        assert_contained("<script>\nalert(1)\n</script>", "\\<script>\nalert(1)\n\\</script>");
        assert_contained("<details>\n\n- a", "\\<details>\n\n- a");
    }

    #[test]
    fn links_lead_to_safe_places_and_say_where() {
        assert_contained(
            "[a][1] and [1].\n\n[1]: https://example.com/",
            "[a](<https://example.com/>) and [1](<https://example.com/>).",
        );
        assert_contained(
            "[a](javascript:alert(1)) <javascript:alert(1)> ![x](data:a)",
            r"a \<javascript:alert(1)> x",
        );
        assert_contained("[^1]\n\n[^1]: note", "\\[^1]\n\n\\[^1]: note");
    }

    #[test]
    fn what_is_not_closed_is_shown_as_it_was_typed() {
        assert_contained("a\n\n```\nb\n# c", "````text\na\n\n```\nb\n# c\n````");
    }
}
