//! Texts that people read.

/// A text without what could act on a terminal or turn the direction of what follows.
pub(super) fn shown(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\n' | '\t') || !acts(*c)).collect()
}

fn acts(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_acts() {
        let text = "a\u{1b}[31m\u{202e}b\u{9b}c\r\n\td";
        assert_eq!(super::shown(text), "a[31mbc\n\td");
    }
}
