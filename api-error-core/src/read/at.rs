//! Where a template meets a value.

use super::fit::Fit;
use super::found::{Found, Match};
use super::given::Given;
use super::note::{Note, Step, pointer};
use super::value;
use crate::envelope::{Node, Split};

/// What a part of a template matches; none when it is another kind of value.
type Matched = for<'a, 'q> fn(&Node, Given<'a>, At<'q>) -> Option<Match<'a>>;

/// The way from the root of the body, and how parts of it are matched.
#[derive(Clone, Copy)]
pub(super) struct At<'p> {
    matched: Matched,
    way: Option<(&'p At<'p>, Step<'p>)>,
    /// Whether there is an issue at hand.
    pub(super) in_issue: bool,
    /// Whether the fault is the server's, if the answer's own status tells.
    pub(super) is_server: Option<bool>,
}

impl<'p> At<'p> {
    pub(super) fn root(matched: Matched, is_server: Option<bool>) -> Self {
        At { matched, way: None, in_issue: false, is_server }
    }

    pub(super) fn step(&'p self, step: Step<'p>) -> Self {
        At { way: Some((self, step)), ..*self }
    }

    pub(super) fn in_issue(self) -> Self {
        At { in_issue: true, ..self }
    }

    pub(super) fn matched<'a>(self, node: &Node, given: Given<'a>) -> Option<Match<'a>> {
        (self.matched)(node, given, self)
    }

    /// A part of a value: one of another kind is a mistake in the whole, `null` says nothing.
    pub(super) fn part<'a>(self, node: &Node, given: Given<'a>) -> Match<'a> {
        match self.matched(node, given) {
            Some(part) => part,
            None if given.is_null() => Match::of(Fit::ABSENT),
            None => {
                let notes = vec![self.note(expected(node))];
                Match { fit: Fit::WRONG, found: Found { notes, ..Found::default() } }
            }
        }
    }

    pub(super) fn note(self, expected: &'static str) -> Note {
        let mut steps = Vec::new();
        let mut way = self.way;
        while let Some((before, step)) = way {
            steps.push(step);
            way = before.way;
        }
        Note { at: pointer(steps.into_iter().rev()), expected }
    }
}

/// What the template has, in words.
fn expected(node: &Node) -> &'static str {
    match node {
        Node::Json(constant) => constant,
        Node::Datum(datum, format) => value::expected(*datum, *format),
        Node::Text(_) => "a string in the template's form",
        Node::Quoted(_) => "a quoted string",
        Node::Object(_) => "an object",
        Node::Array(_) => "an array",
        Node::Split(split, each) => match split {
            Split::Joined(_) => "a string",
            Split::Group { .. } | Split::Tree(_) => "an object",
            Split::Each { .. } | Split::Groups(_) | Split::Params { .. } => "an array",
            Split::First | Split::Only(_) => expected(each),
        },
        Node::If(_, node, _) => expected(node),
        Node::First(nodes) => nodes.first().map_or("nothing", expected),
    }
}
