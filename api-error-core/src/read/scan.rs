//! Where the parts of a JSON text end.

/// What follows the blanks.
pub(super) fn blank(text: &[u8]) -> &[u8] {
    let blank = |byte: &u8| b" \t\n\r".contains(byte);
    let end = text.iter().position(|byte| !blank(byte)).unwrap_or(text.len());
    text.get(end..).unwrap_or_default()
}

/// The string at the start, with its quotes, and what follows.
pub(super) fn string(text: &[u8]) -> Option<(&[u8], &[u8])> {
    text.strip_prefix(b"\"")?;
    let mut escaped = false;
    let end = text.iter().skip(1).position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    })?;
    text.split_at_checked(end + 2)
}

/// What follows the array or object at the start, however deep it is.
pub(super) fn nested(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text;
    let mut depth = 0_usize;
    loop {
        let (byte, after) = rest.split_first()?;
        rest = match byte {
            b'"' => string(rest)?.1,
            _ => after,
        };
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(rest);
        }
    }
}
