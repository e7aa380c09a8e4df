//! JSON strings.

/// Whether the bytes of a text may stand between the quotes of a JSON string as they are. They are looked at
/// eight at a time: nearly every text may.
#[inline]
pub(crate) const fn are_verbatim(bytes: &[u8]) -> bool {
    let (mut rest, mut any) = (bytes, 0);
    while let Some((eight, after)) = rest.split_first_chunk() {
        any |= escaped_among(*eight);
        rest = after;
    }
    if let Some(last) = bytes.last_chunk() {
        return any | escaped_among(*last) == 0;
    }
    while let Some((byte, after)) = rest.split_first() {
        if is_escaped(*byte) {
            return false;
        }
        rest = after;
    }
    true
}

/// Not zero if one of these is escaped: each byte less another borrows from its highest bit.
///
/// With a bit of each turned, the quote comes right behind the controls, at 0x20.
const fn escaped_among(eight: [u8; 8]) -> u64 {
    const EACH: u64 = u64::MAX / 0xff;
    let bytes = u64::from_ne_bytes(eight);
    let quote_or_control = (bytes ^ (EACH * 0x02)).wrapping_sub(EACH * 0x21);
    let backslash = (bytes ^ (EACH * b'\\' as u64)).wrapping_sub(EACH);
    (quote_or_control | backslash) & !bytes & (EACH * 0x80)
}

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
    if are_verbatim(text.as_bytes()) {
        return write(text);
    }
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_escaped) {
        let (before, from) = rest.split_at(at);
        let (character, after) = from.split_at(1);
        write(before);
        write(character.bytes().next().and_then(escaped).unwrap_or_default());
        rest = after;
    }
    write(rest);
}

const fn is_escaped(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1f)
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

    #[test]
    fn a_character_is_escaped_wherever_it_stands() {
        for (c, around) in ('\0'..='\u{ff}').flat_map(|c| [' ', '!', '#', '[', 'é'].map(|a| (c, a)))
        {
            let plain = c >= ' ' && c != '"' && c != '\\';
            for (before, after) in (0..18).flat_map(|b| (0..10).map(move |a| (b, a))) {
                let side = |length| around.to_string().repeat(length);
                let text = format!("{}{c}{}", side(before), side(after));
                assert_eq!(are_verbatim(text.as_bytes()), plain, "{text:?}");
            }
        }
    }
}
