//! Writes a body from a value: one buffer, one pass. What turns out to be absent, or cannot be
//! written, is taken back.

mod groups;
mod issue;
mod issues;
mod joined;
mod only;
mod slot;
#[cfg(test)]
mod tests;
mod text;
mod tree;
mod value;

use self::text::key;
use super::{Member, Node, Test};
use crate::{Context, Issue, Occurrence};
use std::cell::OnceCell;

/// Writes `node`, and tells whether it has a value. If not, nothing is written.
pub(crate) fn write(node: &Node, occurrence: &Occurrence<'_>, out: &mut Vec<u8>) -> bool {
    let context = OnceCell::new();
    let issues = Issues::All(occurrence.issues());
    Writer { occurrence, context: &context, issues, issue: None, out }.node(node)
}

struct Writer<'a> {
    occurrence: &'a Occurrence<'a>,
    /// Read once, and only if a slot of it is placed.
    context: &'a OnceCell<Option<Context>>,
    issues: Issues<'a>,
    issue: Option<&'a Issue>,
    out: &'a mut Vec<u8>,
}

/// The issues at hand: those of the error, or of a group of them.
#[derive(Clone, Copy)]
enum Issues<'a> {
    All(&'a [Issue]),
    Some(&'a [&'a Issue]),
}

impl Writer<'_> {
    fn node(&mut self, node: &Node) -> bool {
        match node {
            Node::Json(json) => self.push(json),
            Node::Slot(slot) => self.slot(*slot),
            Node::Formatted(slot, format) => self.formatted(*slot, *format),
            Node::Text(nodes) => self.text(nodes),
            Node::Param(name) => self.param(name),
            Node::Issue(slot) => self.issue.is_some_and(|i| issue::write(*slot, i, self.out)),
            Node::Fact(name) => self.fact(name),
            Node::Object(members) => self.object(members),
            Node::Array(nodes) => self.array(nodes.iter(), Self::element),
            Node::Present(nodes) => self.present(nodes),
            Node::Issues(node) => self.every_issue(node),
            Node::FirstIssue(node) => self.first_issue(node),
            Node::Group(group) => self.group(group),
            Node::Groups(by, each) => self.groups(*by, each),
            Node::Count => self.count(),
            Node::Tree(tree) => self.tree(tree),
            Node::Only(which, node) => self.only(*which, node),
            Node::Joined(joined) => self.joined(joined),
            Node::First(nodes) => nodes.iter().any(|node| self.node(node)),
            Node::If(test, then, otherwise) => {
                let holds = self.holds(*test);
                self.node(if holds { then } else { otherwise })
            }
        }
    }

    fn holds(&mut self, test: Test) -> bool {
        match test {
            Test::Has(slot) => self.without_writing(|writer| writer.slot(slot)),
            Test::HasValue(node) => self.without_writing(|writer| writer.node(node)),
            Test::HasIssues => !self.issues.is_empty(),
            Test::IsServer => self.occurrence.status().is_server(),
        }
    }

    fn without_writing(&mut self, has: impl FnOnce(&mut Self) -> bool) -> bool {
        let at = self.out.len();
        let has = has(self);
        self.out.truncate(at);
        has
    }

    fn push(&mut self, json: &str) -> bool {
        self.out.extend_from_slice(json.as_bytes());
        true
    }

    fn object(&mut self, members: &[Member]) -> bool {
        let start = self.out.len();
        for member in members {
            match member {
                Member::Key { key: name, value, optional } => {
                    let before = self.out.len();
                    key(self.out, start, |out| text::string(out, name));
                    if !self.node(value) {
                        if *optional {
                            self.out.truncate(before);
                        } else {
                            self.push("null");
                        }
                    }
                }
                Member::Params => self.params_beside(members, start),
                Member::Facts => self.facts_beside(members, start),
            }
        }
        self.close(start)
    }

    /// Closes the object that began at `start`, or writes an empty one.
    fn close(&mut self, start: usize) -> bool {
        if self.out.len() == start {
            self.out.push(b'{');
        }
        self.push("}")
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

    fn present(&mut self, nodes: &[Node]) -> bool {
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
    fn element(&mut self, node: &Node) {
        if !self.node(node) {
            self.push("null");
        }
    }
}
