//! Strings that are made of several values.

use super::value::{expected, value};
use super::walk::Reader;
use crate::code::is_in_codes;
use crate::envelope::{Format, IssueSlot, Node, Slot};
use serde_json::Value as Json;

impl Reader<'_> {
    /// Reads what can be told apart of a string.
    pub(super) fn text(&mut self, nodes: &[Node], json: &Json) {
        let Some(found) = json.as_str().and_then(|text| parts(nodes, text)) else {
            return self.note("a string in the template's form");
        };
        for (node, text) in found {
            match (node, self::json(node, text)) {
                (Node::Slot(slot), Some(json)) => self.slot(*slot, None, &json),
                (Node::Formatted(slot, format), Some(json)) => {
                    self.slot(*slot, Some(*format), &json);
                }
                (Node::Slot(Slot::Details), None) => {}
                (Node::Slot(slot), None) => self.note(expected(*slot, None)),
                (Node::Formatted(slot, format), None) => self.note(expected(*slot, Some(*format))),
                (Node::Issue(slot), Some(json)) => self.issue_slot(*slot, &json),
                (Node::Joined(joined), Some(json)) => self.messages(&joined.each, &json),
                // It may have been a number, which another place of the body tells.
                (Node::Param(name), Some(json)) => {
                    self.anything = true;
                    self.told.push(((*name).to_owned(), json));
                }
                _ => {}
            }
        }
    }
}

/// Whether this is a string that these make.
pub(super) fn fits(nodes: &[Node], text: &str) -> bool {
    let possible = |(node, text): (&Node, &str)| match node {
        Node::Slot(Slot::Details) => true,
        Node::Slot(_) | Node::Formatted(..) => json(node, text).is_some(),
        _ => true,
    };
    parts(nodes, text).is_some_and(|found| found.into_iter().all(possible))
}

/// The parts of a text that are no constants, as far as they can be told apart: from the start, then
/// from the end. None when the constants are not there.
fn parts<'t, 'n>(mut nodes: &'n [Node], mut text: &'t str) -> Option<Vec<(&'n Node, &'t str)>> {
    let mut found = Vec::new();
    loop {
        match nodes {
            [] => return text.is_empty().then_some(found),
            [Node::Json(json), rest @ ..] => {
                (nodes, text) = (rest, text.strip_prefix(&*constant(json))?);
            }
            [node] => {
                found.push((node, text));
                return Some(found);
            }
            [node, next, ..] => {
                let Some(separator) = begins(next).filter(|with| ends(node, with)) else { break };
                let (part, rest) = text.split_at(text.find(&separator)?);
                found.push((node, part));
                (nodes, text) = (nodes.split_first()?.1, rest);
            }
        }
    }
    while let [rest @ .., before, last] = nodes {
        if let Node::Json(json) = last {
            (nodes, text) = (nodes.split_last()?.1, text.strip_suffix(&*constant(json))?);
            continue;
        }
        let Node::Json(json) = before else { return Some(found) };
        let separator = constant(json);
        if !ends(last, &separator) {
            return Some(found);
        }
        let (before, part) = text.split_at(text.rfind(&separator)?);
        found.push((last, part.strip_prefix(&*separator)?));
        (nodes, text) = (rest, before);
    }
    found.extend(nodes.first().map(|node| (node, text)));
    Some(found)
}

/// What a part of the text begins with, whatever its value.
fn begins(node: &Node) -> Option<String> {
    match node {
        Node::Json(json) => Some(constant(json)),
        Node::Issue(IssueSlot::Pointer) => Some("/".to_owned()),
        Node::Issue(IssueSlot::Fragment) => Some("#".to_owned()),
        Node::Issue(IssueSlot::JsonPath) => Some("$".to_owned()),
        _ => None,
    }
}

/// A constant as a part of a text.
fn constant(json: &str) -> String {
    serde_json::from_str(json).unwrap_or_else(|_| json.to_owned())
}

/// Whether a value ends where this follows it, because it can have a character of it nowhere.
fn ends(node: &Node, separator: &str) -> bool {
    let other = |c: char| match node {
        Node::Slot(Slot::Code) => !u8::try_from(c).is_ok_and(is_in_codes),
        Node::Count | Node::Slot(Slot::Number | Slot::Status | Slot::RetryAfter) => {
            !c.is_ascii_digit() && c != '-'
        }
        Node::Slot(Slot::Timestamp) => !c.is_ascii_digit() && !"-:.TZ".contains(c),
        Node::Slot(Slot::Retryable) | Node::Issue(IssueSlot::In) => !c.is_ascii_lowercase(),
        _ => false,
    };
    separator.contains(other)
}

/// A part of a text as the JSON it is elsewhere, unless it could be several.
pub(super) fn json(node: &Node, text: &str) -> Option<Json> {
    let string = || Json::String(text.to_owned());
    let parsed = || serde_json::from_str::<Json>(text).ok();
    let of = |slot: Slot, format: Option<Format>| {
        let fits = |json: &Json| value(slot, format, json).is_some();
        Some(string()).filter(&fits).or_else(|| parsed().filter(fits))
    };
    match node {
        Node::Slot(Slot::Details) | Node::Issue(IssueSlot::Input) => None,
        Node::Slot(slot) => of(*slot, None),
        Node::Formatted(slot, format) => of(*slot, Some(*format)),
        Node::Issue(IssueSlot::Loc | IssueSlot::Steps | IssueSlot::Ctx) => parsed(),
        Node::Issue(_) | Node::Param(_) | Node::Joined(_) => Some(string()),
        _ => None,
    }
}
