//! Writes a body from a value: one buffer, one pass. What turns out to be absent, or cannot be
//! written, is taken back.

mod asked;
mod datum;
mod issue;
mod list;
mod object;
mod recording;
mod slot;
mod split;
#[cfg(test)]
mod tests;
mod text;
mod tree;
mod value;

pub(crate) use self::recording::Recording;
pub(crate) use self::text::plain_text;

use crate::declaration::Occurrence;
use crate::declaration::kept::{Hole, Pieces};
use crate::envelope::{Datum, Node, Slot, Test};
use crate::values::Issue;

/// Writes `node`, and tells whether it has a value. If not, nothing is written.
pub(crate) fn write(node: &'static Node, occurrence: &Occurrence<'_>, out: &mut Vec<u8>) -> bool {
    Writer::new(occurrence, out).node(node)
}

/// Writes `node`, or `null` if it has no value, into an empty buffer, and records what that asks of
/// the occurrence.
pub(crate) fn record(
    node: &'static Node,
    occurrence: &Occurrence<'_>,
    out: &mut Vec<u8>,
    recording: &Recording,
) {
    let writer = &mut Writer { recording: Some(recording), ..Writer::new(occurrence, out) };
    writer.part(Hole::Element(node), |writer| writer.element(node));
}

/// Writes what is kept of a body, and its holes anew.
pub(crate) fn fill(pieces: &Pieces, occurrence: &Occurrence<'_>, out: &mut Vec<u8>) {
    for (before, hole) in &pieces.holes {
        out.extend_from_slice(before);
        match *hole {
            // The one that most bodies have, by the shortest way.
            Hole::Element(Node::Datum(Datum::Slot(Slot::Message), _)) => {
                slot::message(occurrence, out);
            }
            hole => Writer::new(occurrence, out).hole(hole),
        }
    }
    out.extend_from_slice(&pieces.rest);
}

struct Writer<'a> {
    occurrence: &'a Occurrence<'a>,
    /// The issues at hand, where they are not all of the error.
    some: Option<&'a [&'a Issue]>,
    issue: Option<&'a Issue>,
    /// The param at hand, and its value in JSON.
    param: Option<(&'a str, &'a [u8])>,
    out: &'a mut Vec<u8>,
    /// Where the body is not kept, nothing is recorded.
    recording: Option<&'a Recording>,
}

impl<'a> Writer<'a> {
    fn new(occurrence: &'a Occurrence<'a>, out: &'a mut Vec<u8>) -> Self {
        Writer { occurrence, some: None, issue: None, param: None, out, recording: None }
    }

    /// The same, for a part that is about something else.
    fn inner(&mut self) -> Writer<'_> {
        let Writer { occurrence, some, issue, param, ref mut out, recording } = *self;
        Writer { occurrence, some, issue, param, out, recording }
    }

    fn hole(&mut self, hole: Hole) {
        match hole {
            Hole::Element(node) => self.element(node),
            Hole::Member(members, at) => self.member(members, at, false),
            Hole::Comma => self.comma(false),
        }
    }

    /// Writes a value, or nothing if it is absent.
    fn node(&mut self, node: &'static Node) -> bool {
        self.or_nothing(|writer| match node {
            Node::Json(json) => writer.push(json),
            Node::Datum(datum, format) => writer.datum(*datum, *format),
            Node::Object(members) => writer.object(members),
            Node::Array(elements) => writer.elements(elements),
            Node::Text(nodes) => writer.whole(|writer| writer.made_of(nodes)),
            Node::Quoted(node) => writer.whole(|writer| writer.quoted(node)),
            Node::Split(split, each) => writer.whole(|writer| writer.split(*split, each)),
            Node::First(nodes) => nodes.iter().any(|node| writer.node(node)),
            Node::If(test, then, otherwise) => {
                let holds = writer.holds(*test);
                writer.node(if holds { then } else { otherwise })
            }
        })
    }

    /// Takes back what is written of something that is absent.
    fn or_nothing(&mut self, write: impl FnOnce(&mut Self) -> bool) -> bool {
        let (start, holes) = (self.out.len(), self.holes());
        let written = write(self);
        if !written {
            self.out.truncate(start);
            self.forget(holes);
        }
        written
    }

    fn holds(&mut self, test: Test) -> bool {
        match test {
            Test::IsServer => self.status().is_server(),
            Test::Has(datum) => {
                let mut has = false;
                self.or_nothing(|writer| {
                    has = writer.datum(datum, None);
                    false
                });
                has
            }
        }
    }

    fn push(&mut self, json: &str) -> bool {
        self.out.extend_from_slice(json.as_bytes());
        true
    }

    /// A value that cannot be left out.
    fn element(&mut self, node: &'static Node) {
        if !self.node(node) {
            self.push("null");
        }
    }
}
