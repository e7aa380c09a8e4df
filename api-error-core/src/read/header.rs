//! Slots that are carried by headers.

use super::value::{expected, value};
use super::{Note, Received};
use crate::envelope::{HeaderPiece, HeaderTemplate, Slot};
use http::HeaderMap;
use serde_json::Value as Json;

/// Takes what the body does not tell. A header is worth less: it cannot have every character.
pub(super) fn read(templates: &[HeaderTemplate], headers: &HeaderMap, received: &mut Received) {
    for template in templates {
        let mut values = headers.get_all(template.name).iter().peekable();
        if values.peek().is_none() {
            continue;
        }
        // The declaration may add a header of the same name.
        let read = values.find_map(|value| carried(template.value, value.to_str().ok()?));
        let Some(slots) = read else {
            let expected = "a value in the template's shape";
            received.notes.push(Note { at: template.name.to_owned(), expected });
            continue;
        };
        for (slot, text) in slots {
            keep(template.name, slot, text, received);
        }
    }
}

/// The slots of a value and their texts, if it is in this shape. An unquoted slot that does not
/// end the value cannot be told from what follows; it ends the reading.
fn carried(pieces: &[HeaderPiece], value: &str) -> Option<Vec<(Slot, String)>> {
    let mut slots = Vec::new();
    let mut rest = value;
    for (i, piece) in pieces.iter().enumerate() {
        match piece {
            HeaderPiece::Text(text) => rest = rest.strip_prefix(text)?,
            HeaderPiece::Quoted(slot) => {
                let text;
                (text, rest) = quoted(rest)?;
                slots.push((*slot, text));
            }
            HeaderPiece::Slot(slot) => {
                if i + 1 == pieces.len() {
                    slots.push((*slot, rest.to_owned()));
                }
                return Some(slots);
            }
        }
    }
    rest.is_empty().then_some(slots)
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

fn keep(name: &str, slot: Slot, text: String, received: &mut Received) {
    if received.has(slot) {
        return;
    }
    let json = match slot {
        Slot::Number
        | Slot::Status
        | Slot::Retryable
        | Slot::RetryAfter
        | Slot::Params
        | Slot::Details => serde_json::from_str(&text).unwrap_or(Json::String(text)),
        _ => Json::String(text),
    };
    if let Some(value) = value(slot, None, &json) {
        received.keep(slot, value);
    } else {
        let expected = expected(slot, None);
        received.notes.push(Note { at: name.to_owned(), expected });
    }
}
