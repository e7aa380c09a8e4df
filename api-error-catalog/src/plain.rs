//! Texts of authors where a terminal may read them: without what would move its cursor, colour it,
//! or turn the direction of what follows.

use crate::steering::steers;
use std::fmt::{self, Write as _};

/// A text whose control characters are spelled out, line feeds and tabs aside.
pub(crate) fn text(text: &str) -> impl fmt::Display + '_ {
    Plain { text, is_line: false }
}

/// A text whose control characters are spelled out, so that it is one line.
pub(crate) fn line(text: &str) -> impl fmt::Display + '_ {
    Plain { text, is_line: true }
}

struct Plain<'t> {
    text: &'t str,
    is_line: bool,
}

impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.text.chars() {
            match c {
                '\n' | '\t' if !self.is_line => f.write_char(c)?,
                c if steers(c) => write!(f, "{}", c.escape_unicode())?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{line, text};

    #[test]
    fn nothing_that_steers_a_terminal_passes() {
        let hostile = "a\u{1b}[31mb\u{9b}2Jc\u{202e}d\re\0\n\tf\u{7f}";
        let plain = "a\\u{1b}[31mb\\u{9b}2Jc\\u{202e}d\\u{d}e\\u{0}";
        assert_eq!(text(hostile).to_string(), format!("{plain}\n\tf\\u{{7f}}"));
        assert_eq!(line(hostile).to_string(), format!("{plain}\\u{{a}}\\u{{9}}f\\u{{7f}}"));
        assert_eq!(line("Zahl: 5 €, नमस्ते, שלום").to_string(), "Zahl: 5 €, नमस्ते, שלום");
    }
}
