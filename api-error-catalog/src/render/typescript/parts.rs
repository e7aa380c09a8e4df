//! What stands around the values of a message.

use crate::model::Message;

/// The parts of a message: one where it is fixed, else one before, between and after its values.
pub(super) fn of(message: &Message) -> Vec<String> {
    match message {
        Message::Fixed(text) => vec![text.clone()],
        Message::Pattern(pattern) => split(pattern),
    }
}

/// A format string without its placeholders.
fn split(pattern: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' | '}' if chars.peek() == Some(&c) => {
                chars.next();
                part.push(c);
            }
            '{' => {
                while chars.next().is_some_and(|c| c != '}') {}
                parts.push(std::mem::take(&mut part));
            }
            c => part.push(c),
        }
    }
    parts.push(part);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_part_a_message() {
        assert_eq!(split("{limit:>5} of {name:?} {{x}}"), ["", " of ", " {x}"]);
        assert_eq!(split("all"), ["all"]);
        assert_eq!(split("open {"), ["open ", ""]);
    }
}
