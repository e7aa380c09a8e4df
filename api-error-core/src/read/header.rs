//! Slots that are carried by headers.

use super::Received;
use super::value::{expected, of_text};
use crate::envelope::{HeaderPiece, HeaderTemplate, Node};
use http::HeaderMap;

/// Takes what the body does not tell. A header is worth less: it cannot have every character.
pub(super) fn read(templates: &[HeaderTemplate], headers: &HeaderMap, received: &mut Received) {
    for template in templates {
        let mut values = headers.get_all(template.name).iter().peekable();
        if values.peek().is_none() {
            continue;
        }
        // The declaration may add a header of the same name.
        let read = values.find_map(|value| carried(template.value, value.to_str().ok()?));
        let Some(values) = read else {
            let expected = "a value in the template's shape";
            received.note(|| template.name.to_owned(), expected);
            continue;
        };
        for (node, text) in values {
            keep(template.name, node, &text, received);
        }
    }
}

/// What a value carries, and its texts, if it is in this shape. What is not quoted and does not end
/// the value cannot be told from what follows; it ends the reading.
fn carried<'t>(pieces: &'t [HeaderPiece], value: &str) -> Option<Vec<(&'t Node, String)>> {
    let mut values = Vec::new();
    let mut rest = value;
    for (i, piece) in pieces.iter().enumerate() {
        match piece {
            HeaderPiece::Text(text) => rest = rest.strip_prefix(text)?,
            HeaderPiece::Quoted(node) => {
                let text;
                (text, rest) = quoted(rest)?;
                values.push((node, text));
            }
            HeaderPiece::Plain(node) => {
                if i + 1 == pieces.len() {
                    values.push((node, rest.to_owned()));
                }
                return Some(values);
            }
        }
    }
    rest.is_empty().then_some(values)
}

/// A quoted string (RFC 9110 section 5.6.4), and what follows.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut content = String::new();
    let mut characters = text.strip_prefix('"')?.chars();
    loop {
        match characters.next()? {
            '"' => return Some((content, characters.as_str())),
            '\\' => content.push(characters.next()?),
            other => content.push(other),
        }
    }
}

fn keep(name: &str, node: &Node, text: &str, received: &mut Received) {
    let (slot, format) = match node {
        Node::Slot(slot) => (*slot, None),
        Node::Formatted(slot, format) => (*slot, Some(*format)),
        Node::Param(param) => return received.keep_param(param, &text.into()),
        _ => return,
    };
    if received.has(slot) {
        return;
    }
    if let Some(value) = of_text(slot, format, text) {
        received.keep(slot, value);
    } else {
        received.note(|| name.to_owned(), expected(slot, format));
    }
}
