//! Walks the template and the body side by side.

use super::Received;
use super::fit::is_constant;
use super::issue::{self, Partial};
use super::issues::Scope;
use super::note::{self, Step};
use super::value;
use crate::envelope::{Format, IssueSlot, Member, Node, Slot};
use serde_json::Value as Json;

pub(super) struct Reader<'a> {
    pub(super) received: Received,
    /// What a first reading found, to decide what it could not.
    pub(super) found: Option<&'a Received>,
    /// Whether a test could not be decided.
    pub(super) undecided: bool,
    /// Whether anything that the template carries was found.
    pub(super) anything: bool,
    pub(super) path: Vec<Step<'a>>,
    pub(super) scope: Scope,
    /// The issue at hand.
    pub(super) issue: Option<Partial>,
    /// The messages of all issues in one.
    pub(super) joined: Option<String>,
    /// Params as parts of other texts.
    pub(super) told: Vec<(String, Json)>,
}

impl<'a> Reader<'a> {
    /// What is read of `json`, beside what is known, and whether that is anything.
    ///
    /// The test of an alternative may ask for what stands behind it, so where there is one the body
    /// is read twice.
    pub(super) fn read(node: &Node, json: &'a Json, known: Received) -> (Received, bool) {
        let first = Reader::new(known.clone(), None).run(node, json);
        if !first.undecided {
            return (first.received, first.anything);
        }
        let second = Reader::new(known, Some(&first.received)).run(node, json);
        (second.received, second.anything)
    }

    fn new(received: Received, found: Option<&'a Received>) -> Self {
        Reader {
            received,
            found,
            undecided: false,
            anything: false,
            path: Vec::new(),
            scope: Scope::default(),
            issue: None,
            joined: None,
            told: Vec::new(),
        }
    }

    fn run(mut self, node: &Node, json: &'a Json) -> Self {
        self.node(node, json);
        let issues = std::mem::take(&mut self.scope).issues();
        self.received.issues = issues.into_iter().filter_map(Partial::issue).collect();
        for (name, param) in self.told.drain(..) {
            self.received.keep_param(&name, &param);
        }
        self.received.message = self.received.message.take().or(self.joined.take());
        self
    }

    pub(super) fn node(&mut self, node: &Node, json: &'a Json) {
        if json.is_null() {
            return;
        }
        match node {
            Node::Json(constant) => {
                if !is_constant(constant, json) {
                    self.note(constant);
                }
            }
            Node::Slot(slot) => self.slot(*slot, None, json),
            Node::Formatted(slot, format) => self.slot(*slot, Some(*format), json),
            Node::Text(nodes) => self.text(nodes, json),
            Node::Param(name) => {
                self.anything = true;
                self.received.keep_param(name, json);
            }
            Node::Issue(slot) => self.issue_slot(*slot, json),
            Node::Fact(name) => self.fact(name, json),
            Node::Object(members) => self.object(members, json),
            Node::Array(nodes) => self.array(nodes, json),
            Node::Present(nodes) => self.present(nodes, json),
            Node::Issues(node) => self.every_issue(node, json),
            Node::FirstIssue(node) => self.first_issue(node, json),
            Node::Group(group) => self.group(group, json),
            Node::Only(which, node) => self.only(*which, node, json),
            Node::Groups(by, each) => self.groups(*by, each, json),
            Node::Count => {
                if json.as_u64().is_none() {
                    self.note("how many issues there are");
                }
            }
            Node::Tree(tree) => self.tree(tree, json),
            Node::Joined(joined) => self.messages(&joined.each, json),
            Node::First(nodes) => self.first(nodes, json),
            Node::If(test, then, otherwise) => self.either(*test, [then, otherwise], json),
        }
    }

    pub(super) fn slot(&mut self, slot: Slot, format: Option<Format>, json: &Json) {
        match value::value(slot, format, json) {
            Some(value) => {
                self.anything = true;
                self.received.keep(slot, value);
            }
            None => self.note(value::expected(slot, format)),
        }
    }

    pub(super) fn issue_slot(&mut self, slot: IssueSlot, json: &Json) {
        let Some(issue) = &mut self.issue else { return };
        match issue.read(slot, json) {
            Some(()) => self.anything = true,
            None => self.note(issue::expected(slot)),
        }
    }

    fn fact(&mut self, name: &str, json: &Json) {
        if let Some(issue) = &mut self.issue {
            issue.fact(name, json);
            self.anything = true;
        }
    }

    fn object(&mut self, members: &[Member], json: &'a Json) {
        let Some(map) = json.as_object() else { return self.note("an object") };
        for member in members {
            match member {
                Member::Key { key, value, .. } => {
                    if let Some(json) = map.get(*key) {
                        self.step(Step::Key(key), |reader| reader.node(value, json));
                    }
                }
                Member::Facts if members.contains(&Member::Params) => {}
                Member::Facts => {
                    for (name, fact) in
                        map.iter().filter(|(name, _)| !Member::have_key(members, name))
                    {
                        self.fact(name, fact);
                    }
                }
                Member::Params => {
                    for (name, param) in
                        map.iter().filter(|(name, _)| !Member::have_key(members, name))
                    {
                        self.received.keep_param(name, param);
                    }
                }
            }
        }
    }

    fn array(&mut self, nodes: &[Node], json: &'a Json) {
        let Some(items) = json.as_array() else { return self.note("an array") };
        for (i, (node, item)) in nodes.iter().zip(items).enumerate() {
            self.step(Step::Index(i), |reader| reader.node(node, item));
        }
    }

    pub(super) fn step(&mut self, step: Step<'a>, read: impl FnOnce(&mut Self)) {
        self.path.push(step);
        read(self);
        self.path.pop();
    }

    pub(super) fn note(&mut self, expected: &'static str) {
        self.received.note(|| note::pointer(&self.path), expected);
    }
}
