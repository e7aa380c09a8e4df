//! The text of one header, from whatever is written into it.

use std::fmt::{self, Write};

/// What a header may have of text: servers and proxies refuse longer ones.
const LIMIT: usize = 8 * 1024;

/// Visible ASCII, spaces and tabs, with a `?` for every other character, up to a limit in bytes.
#[derive(Default)]
pub(super) struct Text {
    pub(super) value: String,
    /// Whether a character was none of these.
    pub(super) replaced: bool,
    pub(super) cut: bool,
}

impl Text {
    /// Writes `text` between quotation marks, which it keeps where it is cut.
    pub(super) fn quoted(&mut self, text: &str) {
        self.value.push('"');
        for c in text.chars() {
            let escape = matches!(c, '"' | '\\');
            // Another mark has to follow.
            if !self.has_room(2 + usize::from(escape)) {
                break;
            }
            if escape {
                self.value.push('\\');
            }
            self.push(c);
        }
        self.value.push('"');
    }

    fn has_room(&mut self, bytes: usize) -> bool {
        self.cut |= self.value.len() + bytes > LIMIT;
        !self.cut
    }

    fn push(&mut self, c: char) {
        let legal = matches!(c, ' '..='~' | '\t');
        self.replaced |= !legal;
        self.value.push(if legal { c } else { '?' });
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if !self.has_room(1) {
                break;
            }
            self.push(c);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_at_the_limit_and_keeps_its_quotation_marks() {
        let long = "\"é\n".repeat(LIMIT);
        let mut plain = Text::default();
        plain.write_str(&long).unwrap();
        assert!(plain.cut && plain.replaced);
        assert_eq!(plain.value.len(), LIMIT);
        let mut quoted = Text::default();
        quoted.write_str("a=").unwrap();
        quoted.quoted(&long);
        assert!(quoted.cut);
        assert!(quoted.value.len() <= LIMIT && quoted.value.starts_with("a=\"\\\"??\\\"??"));
        assert!(quoted.value.ends_with("?\""), "no escape is cut in two");
    }

    #[test]
    fn short_text_is_kept() {
        let mut text = Text::default();
        text.write_str("a\tb ~").unwrap();
        text.quoted("\\");
        assert_eq!(text.value, "a\tb ~\"\\\\\"");
        assert!(!text.cut && !text.replaced);
    }
}
