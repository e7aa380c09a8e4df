//! JSON strings, for text that is known at compile time.

use std::fmt::Write as _;

/// Whether `text` may stand between the quotes of a JSON string as it is.
#[must_use]
pub const fn is_verbatim(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        if matches!(bytes[i], 0..=0x1f | b'"' | b'\\') {
            return false;
        }
        i += 1;
    }
    true
}

/// `text` as it stands between the quotes of a JSON string (RFC 8259 section 7).
///
/// The same bytes as `serde_json` writes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            // Writing to a `String` does not fail.
            c if c < ' ' => _ = write!(out, "\\u{:04x}", u32::from(c)),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "answer")]
    #[test]
    fn escape_writes_what_serde_json_writes() {
        let every: String = ('\0'..='\u{2fff}').chain(['\u{10ffff}']).collect();
        assert_eq!(format!("\"{}\"", escape(&every)), serde_json::to_string(&every).unwrap());
    }

    #[test]
    fn verbatim_is_what_escape_leaves_alone() {
        for c in '\0'..='\u{2fff}' {
            let text = c.to_string();
            assert_eq!(is_verbatim(&text), escape(&text) == text, "{c:?}");
        }
    }
}
