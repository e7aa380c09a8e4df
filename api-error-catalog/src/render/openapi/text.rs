//! Texts that people read.

use crate::steering::steers;

/// A text without what could act on a terminal or turn the direction of what follows.
pub(super) fn shown(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\n' | '\t') || !steers(*c)).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_acts() {
        let text = "a\u{1b}[31m\u{202e}b\u{9b}c\r\n\td";
        assert_eq!(super::shown(text), "a[31mbc\n\td");
    }
}
