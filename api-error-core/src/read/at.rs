//! Where a template meets a value.

use super::fit::Fit;
use super::found::{Found, Match};
use super::issue;
use super::note::{Note, Step, pointer};
use super::value;
use crate::envelope::Node;
use serde_json::Value as Json;
use std::iter;

/// The way from the root of the body, and how parts of it are matched.
#[derive(Clone, Copy)]
pub(super) struct At<'p> {
    /// What a part matches; none when it is another kind of value.
    matched: for<'a, 'q> fn(&Node, &'a Json, At<'q>) -> Option<Match<'a>>,
    way: Option<(&'p At<'p>, Step<'p>)>,
    /// Whether there is an issue at hand.
    pub(super) in_issue: bool,
    /// Whether the fault is the server's, if the answer's own status tells.
    pub(super) is_server: Option<bool>,
}

impl<'p> At<'p> {
    pub(super) fn root(
        matched: for<'a, 'q> fn(&Node, &'a Json, At<'q>) -> Option<Match<'a>>,
        is_server: Option<bool>,
    ) -> Self {
        At { matched, way: None, in_issue: false, is_server }
    }

    pub(super) fn step(&'p self, step: Step<'p>) -> Self {
        At { way: Some((self, step)), ..*self }
    }

    pub(super) fn in_issue(self) -> Self {
        At { in_issue: true, ..self }
    }

    pub(super) fn matched<'a>(self, node: &Node, json: &'a Json) -> Option<Match<'a>> {
        (self.matched)(node, json, self)
    }

    /// A part of a value: one of another kind is a mistake in the whole, `null` says nothing.
    pub(super) fn part<'a>(self, node: &Node, json: &'a Json) -> Match<'a> {
        match self.matched(node, json) {
            Some(part) => part,
            None if json.is_null() => Match::of(Fit::ABSENT),
            None => {
                let notes = vec![self.note(expected(node))];
                Match { fit: Fit::WRONG, found: Found { notes, ..Found::default() } }
            }
        }
    }

    pub(super) fn note(self, expected: &'static str) -> Note {
        let mut steps = Vec::new();
        let mut way = self.way;
        iter::from_fn(|| {
            let (before, step) = way?;
            way = before.way;
            Some(step)
        })
        .for_each(|step| steps.push(step));
        Note { at: pointer(steps.into_iter().rev()), expected }
    }
}

/// What the template has, in words.
fn expected(node: &Node) -> &'static str {
    match node {
        Node::Json(constant) => constant,
        Node::Slot(slot) => value::expected(*slot, None),
        Node::Formatted(slot, format) => value::expected(*slot, Some(*format)),
        Node::Issue(slot) => issue::expected(*slot),
        Node::Text(_) => "a string in the template's form",
        Node::Joined(_) => "a string",
        Node::Count => "how many issues there are",
        Node::Param(_) | Node::Fact(_) => "a value",
        Node::Object(_) | Node::Group(_) | Node::Tree(_) => "an object",
        Node::Array(_) | Node::Present(_) | Node::Issues(_) | Node::Groups(..) => "an array",
        Node::FirstIssue(node) | Node::Only(_, node) | Node::If(_, node, _) => expected(node),
        Node::First(nodes) => nodes.first().map_or("nothing", expected),
    }
}
