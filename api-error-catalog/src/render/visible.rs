//! Texts without characters that change what stands around them.

use std::borrow::Cow;
use std::fmt::Write;

/// What stands for a character that is not shown.
const REPLACEMENT: char = '\u{fffd}';

/// A text of one or several lines: what would steer a terminal or turn the direction of the text after it
/// is replaced.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n");
    Cow::Owned(lines.chars().map(|c| if steers(c) { REPLACEMENT } else { c }).collect())
}

/// A text on one line.
pub(crate) fn line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    visible(&words.join(" ")).into_owned()
}

/// A JSON text: there such characters can only stand in strings, which have a way to write them.
pub(crate) fn visible_json(json: &str) -> Cow<'_, str> {
    if !json.contains(steers) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if steers(c) {
            // All of them are in the basic plane. A `String` takes whatever is written.
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Control characters (an escape begins a terminal's command), other ends of lines, and the marks of
/// direction (Unicode TR 9).
fn steers(c: char) -> bool {
    let mark = matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2066}'..='\u{2069}');
    mark || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || (c.is_control() && !matches!(c, '\n' | '\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_replaced() {
        assert_eq!(visible("a\r\nb\u{1b}[31m\u{202e}c\u{85}"), "a\nb�[31m�c�");
        assert_eq!(line(" a\n\tb\u{0} "), "a b�");
        assert_eq!(visible_json("{\"a\": \"\u{202e}\u{7f}é\"}"), r#"{"a": "\u202e\u007fé"}"#);
        assert!(matches!(visible("plain\n\ttext"), Cow::Borrowed(_)));
    }
}
