//! Writes a body from a value: one buffer, one pass. What turns out to be absent, or cannot be
//! written, is taken back.

mod asked;
mod groups;
mod issue;
mod issues;
mod joined;
mod object;
mod only;
mod recording;
mod slot;
#[cfg(test)]
mod tests;
mod text;
mod tree;
mod value;

pub(crate) use self::recording::Recording;

use crate::declaration::Occurrence;
use crate::declaration::kept::{Hole, Pieces};
use crate::envelope::{Node, Test};
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
    let writer = &mut Writer::new(occurrence, out);
    let mut from = 0;
    for (to, hole) in &pieces.holes {
        writer.out.extend_from_slice(pieces.text.get(from..*to).unwrap_or_default());
        match hole {
            Hole::Element(node) => writer.element(node),
            Hole::Member(members, at) => writer.member(members, *at, false),
            Hole::Comma => writer.comma(false),
        }
        from = *to;
    }
    writer.out.extend_from_slice(pieces.text.get(from..).unwrap_or_default());
}

struct Writer<'a> {
    occurrence: &'a Occurrence<'a>,
    /// The issues at hand, where they are not all of the error.
    some: Option<&'a [&'a Issue]>,
    issue: Option<&'a Issue>,
    out: &'a mut Vec<u8>,
    /// Where the body is not kept, nothing is recorded.
    recording: Option<&'a Recording>,
}

/// The issues at hand: those of the error, or of a group of them.
#[derive(Clone, Copy)]
enum Issues<'a> {
    All(&'a [Issue]),
    Some(&'a [&'a Issue]),
}

impl<'a> Writer<'a> {
    fn new(occurrence: &'a Occurrence<'a>, out: &'a mut Vec<u8>) -> Self {
        Writer { occurrence, some: None, issue: None, out, recording: None }
    }

    fn node(&mut self, node: &'static Node) -> bool {
        match node {
            Node::Json(json) => self.push(json),
            Node::Slot(slot) => self.slot(*slot),
            Node::Object(members) => self.object(members),
            Node::Array(nodes) => self.elements(nodes),
            Node::First(nodes) => nodes.iter().any(|node| self.node(node)),
            Node::If(test, then, otherwise) => {
                let holds = self.holds(*test);
                self.node(if holds { then } else { otherwise })
            }
            _ => self.whole(|writer| writer.compound(node)),
        }
    }

    /// A value whose parts cannot be written anew by themselves.
    fn compound(&mut self, node: &'static Node) -> bool {
        match node {
            Node::Formatted(slot, format) => self.formatted(*slot, *format),
            Node::Text(nodes) => self.text(nodes),
            Node::Param(name) => self.param(name),
            Node::Issue(slot) => self.issue.is_some_and(|i| issue::write(*slot, i, self.out)),
            Node::Fact(name) => self.fact(name),
            Node::Present(nodes) => self.present(nodes),
            Node::Issues(node) => self.every_issue(node),
            Node::FirstIssue(node) => self.first_issue(node),
            Node::Group(group) => self.group(group),
            Node::Groups(by, each) => self.groups(*by, each),
            Node::Count => self.count(),
            Node::Tree(tree) => self.tree(tree),
            Node::Only(which, node) => self.only(*which, node),
            Node::Joined(joined) => self.joined(joined),
            Node::Json(_)
            | Node::Slot(_)
            | Node::Object(_)
            | Node::Array(_)
            | Node::First(_)
            | Node::If(..) => self.node(node),
        }
    }

    fn holds(&mut self, test: Test) -> bool {
        match test {
            Test::Has(slot) => self.without_writing(|writer| writer.slot(slot)),
            Test::HasValue(node) => self.without_writing(|writer| writer.node(node)),
            Test::HasIssues => !self.issues().is_empty(),
            Test::IsServer => self.status().is_server(),
        }
    }

    fn without_writing(&mut self, has: impl FnOnce(&mut Self) -> bool) -> bool {
        let (at, holes) = (self.out.len(), self.holes());
        let has = has(self);
        self.out.truncate(at);
        self.forget(holes);
        has
    }

    fn push(&mut self, json: &str) -> bool {
        self.out.extend_from_slice(json.as_bytes());
        true
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

    /// An array of this length.
    fn elements(&mut self, nodes: &'static [Node]) -> bool {
        self.array(nodes.iter(), |writer, node| {
            writer.part(Hole::Element(node), |writer| writer.element(node));
        })
    }

    fn present(&mut self, nodes: &'static [Node]) -> bool {
        let start = self.out.len();
        for node in nodes {
            let before = self.out.len();
            self.out.push(if before == start { b'[' } else { b',' });
            if !self.node(node) {
                self.out.truncate(before);
            }
        }
        self.out.len() > start && self.push("]")
    }

    /// A value that cannot be left out.
    fn element(&mut self, node: &'static Node) {
        if !self.node(node) {
            self.push("null");
        }
    }
}
