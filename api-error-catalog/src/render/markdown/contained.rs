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
            Some(edited) => edited.trim().clone_into(&mut text),
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
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

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

    /// What Markdown is made of, in any order.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "a",
            "b c",
            " ",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "# ",
            "## ",
            "===",
            "---",
            "```",
            "~~~",
            "`",
            "``",
            "> ",
            "- ",
            "1. ",
            "* ",
            "*",
            "**",
            "_",
            "[",
            "]",
            "(",
            ")",
            "[a]",
            "[a]: ",
            "[^1]",
            "[^1]: ",
            "https://b.c",
            "javascript:d",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<script>",
            "<details>",
            "<https://e.f>",
            "![g](h)",
            "[i](<j>)",
            "\\",
            "|",
            "| - |",
            "&lt;",
            "\u{0}",
            "\u{202e}",
            "é",
        ]);
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn whatever_is_written_nothing_around_it_changes(text in pieces()) {
            let page = format!("## before\n\n{}\n\n## after\n", contained(&text));
            let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
            let parser = Parser::new_ext(&page, options);
            prop_assert_eq!(parser.reference_definitions().iter().count(), 0);
            let mut depth = 0;
            let mut headings = Vec::new();
            for (event, range) in parser.into_offset_iter() {
                match event {
                    Event::Start(Tag::Heading { .. }) => {
                        headings.push((depth, page[range].trim()));
                        depth += 1;
                    }
                    Event::Start(_) => depth += 1,
                    Event::End(_) => depth -= 1,
                    Event::Html(_) | Event::InlineHtml(_) => prop_assert!(false, "{}", page),
                    _ => {}
                }
            }
            prop_assert_eq!(headings, [(0, "## before"), (0, "## after")], "{}", page);
        }

        /// A section that is rendered again stays as it is.
        #[test]
        fn what_is_contained_stays_as_it_is(text in "[a-z \n`*-]{0,40}") {
            let once = contained(&text);
            prop_assert_eq!(contained(&once), once);
        }
    }
}
