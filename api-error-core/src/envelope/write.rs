//! Writes a body from a value: one buffer, one pass. What turns out to be absent, or cannot be
//! written, is taken back.

mod issue;

use super::{Member, Node, Slot};
use crate::{Issue, Occurrence, Retry, Value, json, log};
use std::fmt::{self, Write as _};

/// Writes `node`, and tells whether it has a value. If not, nothing is written.
pub(crate) fn write(node: &Node, occurrence: &Occurrence<'_>, out: &mut Vec<u8>) -> bool {
    Writer { occurrence, issue: None, out }.node(node)
}

struct Writer<'a> {
    occurrence: &'a Occurrence<'a>,
    issue: Option<&'a Issue>,
    out: &'a mut Vec<u8>,
}

impl Writer<'_> {
    fn node(&mut self, node: &Node) -> bool {
        match node {
            Node::Json(json) => self.push(json),
            Node::Slot(slot) => self.slot(*slot),
            Node::Issue(slot) => self.issue.is_some_and(|i| issue::write(*slot, i, self.out)),
            Node::Object(members) => self.object(members),
            Node::Array(nodes) => self.array(nodes.iter(), Self::element),
            Node::Issues(node) => self.issues(node),
            Node::First(nodes) => nodes.iter().any(|node| self.node(node)),
            Node::If(slot, then, otherwise) => {
                let at = self.out.len();
                let has = self.slot(*slot);
                self.out.truncate(at);
                self.node(if has { then } else { otherwise })
            }
        }
    }

    fn push(&mut self, json: &str) -> bool {
        self.out.extend_from_slice(json.as_bytes());
        true
    }

    fn object(&mut self, members: &[Member]) -> bool {
        let start = self.out.len();
        for member in members {
            match member {
                Member::Key { key, value, optional } => {
                    let before = self.out.len();
                    key_to(self.out, start, |out| match key.json() {
                        Some(json) => quoted(out, json),
                        None => string(out, key.as_str()),
                    });
                    if !self.node(value) {
                        if *optional {
                            self.out.truncate(before);
                        } else {
                            self.push("null");
                        }
                    }
                }
                Member::Params => self.flattened(members, start),
            }
        }
        if self.out.len() == start {
            self.out.push(b'{');
        }
        self.push("}")
    }

    fn flattened(&mut self, members: &[Member], start: usize) {
        let occurrence = self.occurrence;
        let taken = |name: &str| {
            members.iter().any(|m| matches!(m, Member::Key { key, .. } if key.as_str() == name))
        };
        occurrence.params(&mut |name, value| {
            if taken(name) {
                log::fault(
                    occurrence.spec().code,
                    "a param has the name of a member of the envelope",
                );
            } else {
                self.member(start, name, value);
            }
        });
    }

    /// One param; left out if it cannot be written.
    fn member(&mut self, start: usize, name: &str, value: &dyn Value) {
        let before = self.out.len();
        key_to(self.out, start, |out| string(out, name));
        if !self.value(value) {
            self.out.truncate(before);
        }
    }

    fn array<T>(
        &mut self,
        items: impl Iterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) -> bool {
        self.out.push(b'[');
        for (i, item) in items.enumerate() {
            if i > 0 {
                self.out.push(b',');
            }
            write(self, item);
        }
        self.push("]")
    }

    fn element(&mut self, node: &Node) {
        if !self.node(node) {
            self.push("null");
        }
    }

    fn issues(&mut self, node: &Node) -> bool {
        let issues = self.occurrence.issues();
        if issues.is_empty() {
            return false;
        }
        let outer = self.issue;
        self.array(issues.iter(), |writer, issue| {
            let mut inner =
                Writer { occurrence: writer.occurrence, issue: Some(issue), out: writer.out };
            inner.element(node);
        });
        self.issue = outer;
        true
    }

    fn slot(&mut self, slot: Slot) -> bool {
        let occurrence = self.occurrence;
        let spec = occurrence.spec();
        match slot {
            Slot::Code => string(self.out, spec.code),
            Slot::Number => match spec.number {
                Some(number) => self.integer(number),
                None => return false,
            },
            Slot::Status => self.integer(occurrence.status().as_u16()),
            Slot::Reason => self.text(occurrence.reason()),
            Slot::Title => self.text(spec.title),
            Slot::Message => self.message(),
            Slot::Description if spec.description.is_empty() => return false,
            Slot::Description => self.text(spec.description),
            Slot::DocsUrl => match spec.docs {
                Some(url) => self.text(url),
                None => return false,
            },
            Slot::Retryable => {
                let retryable = occurrence.retry() != Retry::Never;
                self.push(if retryable { "true" } else { "false" });
            }
            Slot::RetryAfter => match occurrence.retry().seconds() {
                Some(seconds) => self.integer(seconds),
                None => return false,
            },
            Slot::Params => return self.params(),
            Slot::Details => {
                return occurrence.details().is_some_and(|details| self.value(details));
            }
        }
        true
    }

    fn params(&mut self) -> bool {
        let start = self.out.len();
        let occurrence = self.occurrence;
        occurrence.params(&mut |name, value| self.member(start, name, value));
        let any = self.out.len() > start;
        if any {
            self.out.push(b'}');
        }
        any
    }

    /// A message that does not display gives way to the phrase of the status.
    fn message(&mut self) {
        if let Some(text) = self.occurrence.spec().fixed_message() {
            return self.text(text);
        }
        let before = self.out.len();
        if display(self.out, &self.occurrence.message()).is_err() {
            self.out.truncate(before);
            log::fault(self.occurrence.spec().code, "its message does not display");
            self.text(self.occurrence.reason());
        }
    }

    fn text(&mut self, text: crate::Text) {
        match text.json() {
            Some(json) => quoted(self.out, json),
            None => string(self.out, text.as_str()),
        }
    }

    fn integer(&mut self, number: impl fmt::Display) {
        // Digits need no escaping, and writing to a buffer does not fail.
        _ = write!(Escaping(self.out), "{number}");
    }

    /// Writes a public value, or takes back what was written of it.
    fn value(&mut self, value: &dyn Value) -> bool {
        let before = self.out.len();
        if let Err(error) = value.write_json(self.out) {
            self.out.truncate(before);
            log::fault(
                self.occurrence.spec().code,
                &format!("a public value is left out: {error}"),
            );
            return false;
        }
        let written = &self.out[before..];
        if written.windows(4).any(|four| four == b"null") && !value.is_finite() {
            log::fault(
                self.occurrence.spec().code,
                "a number that JSON cannot say is sent as null",
            );
        }
        true
    }
}

/// A member's key, after the brace that opens the object or the comma that continues it.
fn key_to(out: &mut Vec<u8>, start: usize, key: impl FnOnce(&mut Vec<u8>)) {
    out.push(if out.len() == start { b'{' } else { b',' });
    key(out);
    out.push(b':');
}

fn quoted(out: &mut Vec<u8>, json: &str) {
    out.push(b'"');
    out.extend_from_slice(json.as_bytes());
    out.push(b'"');
}

pub(super) fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    json::escape_to(text, |piece| out.extend_from_slice(piece.as_bytes()));
    out.push(b'"');
}

/// A JSON string of what `text` displays, as far as it does.
fn display(out: &mut Vec<u8>, text: &impl fmt::Display) -> fmt::Result {
    out.push(b'"');
    write!(Escaping(out), "{text}")?;
    out.push(b'"');
    Ok(())
}

struct Escaping<'a>(&'a mut Vec<u8>);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        json::escape_to(text, |piece| self.0.extend_from_slice(piece.as_bytes()));
        Ok(())
    }
}
