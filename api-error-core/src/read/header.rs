//! Slots that are carried by headers.

use super::Received;
use super::at::At;
use super::found::Captured;
use super::given::text_of;
use super::matched::matched;
use super::text;
use crate::envelope::{Datum, HeaderTemplate, Node};
use http::HeaderMap;
use serde_json::Value as Json;

/// Takes what the body does not tell. A header is worth less: it cannot have every character.
pub(super) fn read(templates: &[HeaderTemplate], headers: &HeaderMap, received: &mut Received) {
    for HeaderTemplate { name, value } in templates {
        let mut values = headers.get_all(*name).iter().peekable();
        if values.peek().is_none() {
            continue;
        }
        // The declaration may add a header of the same name.
        let Some(values) = values.find_map(|given| carried(value, given.to_str().ok()?)) else {
            received.note(|| (*name).to_owned(), "a value in the template's shape");
            continue;
        };
        for (node, text) in &values {
            keep(name, node, text, received);
        }
    }
}

/// What a value carries, and its texts, if it is in this shape. What is not quoted and does not end
/// the value cannot be told from what follows; it ends the reading.
fn carried<'t>(template: &'t Node, value: &str) -> Option<Vec<(&'t Node, String)>> {
    let mut values = Vec::new();
    let mut rest = value;
    let parts = template.parts();
    for (i, part) in parts.iter().enumerate() {
        match part {
            Node::Json(json) => rest = rest.strip_prefix(&*text_of(json))?,
            Node::Quoted(node) => {
                let text;
                (text, rest) = quoted(rest)?;
                values.push((*node, text));
            }
            node => {
                if i + 1 == parts.len() {
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
    if let Node::Datum(Datum::Slot(slot), _) = node
        && received.has(*slot)
    {
        return;
    }
    let found = text::part(node, text, At::root(matched, None)).found;
    for value in found.values {
        match value {
            Captured::Slot(slot, value) => received.keep(slot, value),
            Captured::Told(name, text) => received.keep_param(name, &Json::from(text)),
            Captured::Param(..) | Captured::Whole(_) => {}
        }
    }
    for note in found.notes {
        received.note(|| name.to_owned(), note.expected);
    }
}
