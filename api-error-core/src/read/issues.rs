//! Issues: each, grouped, joined.

use super::issue::Partial;
use super::note::Step;
use super::only;
use super::walk::Reader;
use super::{ISSUE_LIMIT, KEY_LIMIT};
use crate::envelope::{Group, IssueSlot, Node, Which};
use serde_json::Value as Json;
use std::mem;

/// The issues of the error, or of a group of them.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// What they have in common; none when they are all of the error.
    base: Option<Partial>,
    /// In their order.
    list: Vec<Partial>,
    /// Whether the list has all of them.
    complete: bool,
    /// In another order.
    pub(super) others: Vec<Vec<Partial>>,
    /// Some of them.
    pub(super) some: Vec<(Which, Scope)>,
}

impl Scope {
    /// The list, if all are in it, else the longest of the others.
    pub(super) fn issues(self) -> Vec<Partial> {
        let others = only::together(self.some).into_iter().chain(self.others);
        let longest = others.max_by_key(Vec::len);
        match longest {
            Some(other) if !self.complete => other,
            _ => self.list,
        }
    }

    /// The scope of issues that have this in common.
    pub(super) fn of(base: Partial) -> Self {
        Scope { base: Some(base), ..Scope::default() }
    }

    pub(super) fn base(&self) -> Partial {
        self.base.clone().unwrap_or_default()
    }
}

impl<'a> Reader<'a> {
    pub(super) fn every_issue(&mut self, node: &Node, json: &'a Json) {
        let Some(items) = json.as_array() else { return self.note("an array") };
        self.scope.complete = true;
        for (i, item) in items.iter().enumerate() {
            if i == ISSUE_LIMIT {
                return self.note("fewer issues");
            }
            self.step(Step::Index(i), |reader| reader.issue_at(i, node, item));
        }
    }

    pub(super) fn first_issue(&mut self, node: &Node, json: &'a Json) {
        self.issue_at(0, node, json);
    }

    fn issue_at(&mut self, i: usize, node: &Node, json: &'a Json) {
        let base = self.scope.base();
        let outer = self.issue.replace(base);
        self.node(node, json);
        let read = mem::replace(&mut self.issue, outer).unwrap_or_default();
        match self.scope.list.get_mut(i) {
            Some(issue) => issue.merge(read),
            None => self.scope.list.push(read),
        }
    }

    /// The issues that have `base` in common, at least one.
    pub(super) fn among(&mut self, base: Partial, node: &Node, json: &'a Json) -> Vec<Partial> {
        let outer = mem::replace(&mut self.scope, Scope::of(base.clone()));
        self.node(node, json);
        let issues = mem::replace(&mut self.scope, outer).issues();
        if issues.is_empty() { vec![base] } else { issues }
    }

    pub(super) fn group(&mut self, group: &Group, json: &'a Json) {
        let Some(map) = json.as_object() else { return self.note("an object") };
        let mut found = Vec::new();
        for (key, json) in map {
            let mut base = self.scope.base();
            self.step(Step::Key(key), |reader| {
                if key.len() > KEY_LIMIT {
                    reader.note("a shorter key");
                } else if key != group.whole {
                    // A key that is no value of the slot is a newer server's: its issues are kept.
                    _ = base.read(group.by, &Json::String(key.clone()));
                }
                found.extend(reader.among(base, &group.each, json));
            });
            if !self.has_room(&mut found) {
                break;
            }
        }
        self.scope.others.push(found);
    }

    pub(super) fn has_room(&mut self, found: &mut Vec<Partial>) -> bool {
        if found.len() > ISSUE_LIMIT {
            found.truncate(ISSUE_LIMIT);
            self.note("fewer issues");
            return false;
        }
        true
    }

    /// The issues cannot be told apart again: of all issues their messages are one of the error, of a
    /// group that of an issue.
    pub(super) fn messages(&mut self, each: &Node, json: &Json) {
        let Some(text) = json.as_str() else { return self.note("a string") };
        if !tells_message(each) {
            return;
        }
        self.anything = true;
        if let Some(mut issue) = self.scope.base.clone() {
            if *each == Node::Issue(IssueSlot::Message) {
                _ = issue.read(IssueSlot::Message, json);
            }
            self.scope.others.push(vec![issue]);
        } else {
            self.joined.get_or_insert_with(|| text.to_owned());
        }
    }
}

/// Whether what is shown of an issue has its message in it.
fn tells_message(node: &Node) -> bool {
    match node {
        Node::Issue(slot) => *slot == IssueSlot::Message,
        Node::Text(nodes) | Node::First(nodes) => nodes.iter().any(tells_message),
        _ => false,
    }
}
