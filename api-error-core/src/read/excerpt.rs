//! The start of a body that is in another shape.

use super::EXCERPT_LIMIT;

/// At most [`EXCERPT_LIMIT`] bytes of it as text; none of an empty body.
pub(super) fn excerpt(body: &[u8]) -> Option<String> {
    // Longer by a part of a character, which does not fit then and so is not shown as broken.
    let start = body.get(..EXCERPT_LIMIT + 3).unwrap_or(body);
    let mut text = String::new();
    for chunk in start.utf8_chunks() {
        let broken = if chunk.invalid().is_empty() { "" } else { "\u{fffd}" };
        for character in chunk.valid().chars().chain(broken.chars()) {
            if text.len() + character.len_utf8() > EXCERPT_LIMIT {
                return Some(text);
            }
            text.push(character);
        }
    }
    if text.is_empty() { None } else { Some(text) }
}
