//! Texts without characters that change what stands around them.

use crate::steering::steers;
use std::borrow::Cow;
use std::fmt::Write;

/// What stands for a character that is not shown.
const REPLACEMENT: char = '\u{fffd}';

/// A text of one or several lines: what would steer a terminal or turn the direction of the text after it
/// is replaced.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_replaced) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n");
    Cow::Owned(lines.chars().map(|c| if is_replaced(c) { REPLACEMENT } else { c }).collect())
}

/// A text on one line.
pub(crate) fn line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    visible(&words.join(" ")).into_owned()
}

/// A JSON text: there such characters can only stand in strings, which have a way to write them.
pub(crate) fn visible_json(json: &str) -> Cow<'_, str> {
    if !json.contains(is_replaced) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if is_replaced(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // A `String` takes whatever is written.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Line feeds and tabs are for whoever lays out the text.
fn is_replaced(c: char) -> bool {
    steers(c) && !matches!(c, '\n' | '\t')
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
