//! JSON strings.

/// `text` as it stands between the quotes of a JSON string (RFC 8259 section 7).
///
/// The same bytes as `serde_json` writes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_to(text, |piece| out.push_str(piece));
    out
}

/// [`escape`], piece by piece.
pub fn escape_to(text: &str, mut write: impl FnMut(&str)) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| escaped(byte).is_some()) {
        let (before, from) = rest.split_at(at);
        let (character, after) = from.split_at(1);
        write(before);
        write(character.bytes().next().and_then(escaped).unwrap_or_default());
        rest = after;
    }
    write(rest);
}

/// How a character of one byte is escaped, if it is.
fn escaped(byte: u8) -> Option<&'static str> {
    match byte {
        b'"' => Some("\\\""),
        b'\\' => Some("\\\\"),
        0..=0x1f => Some(CONTROL[byte as usize]),
        _ => None,
    }
}

#[rustfmt::skip]
const CONTROL: [&str; 0x20] = [
    "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
    "\\b", "\\t", "\\n", "\\u000b", "\\f", "\\r", "\\u000e", "\\u000f",
    "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
    "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
];

#[cfg(all(test, feature = "answer"))]
mod tests {
    use super::*;

    #[test]
    fn escape_writes_what_serde_json_writes() {
        let every: String = ('\0'..='\u{2fff}').chain(['\u{10ffff}']).collect();
        assert_eq!(format!("\"{}\"", escape(&every)), serde_json::to_string(&every).unwrap());
    }
}
