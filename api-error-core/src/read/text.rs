//! Strings that are made of several values.

use super::at::At;
use super::fit::{Fit, Kind};
use super::found::{Captured, Match};
use super::given::Given;
use super::parts::{Parts, parts};
use crate::envelope::{Datum, IssueSlot, Node, Slot, Split};

/// What can be told apart of a string; none when the constants are not there.
pub(super) fn text<'a>(nodes: &[Node], given: Given<'a>, at: At<'_>) -> Option<Match<'a>> {
    let text = given.string()?;
    let Parts { told, several } = parts(nodes, text)?;
    let constants = nodes.iter().any(|node| matches!(node, Node::Json(_)));
    let mut whole = Match::of(if constants { Fit::CONSTANT } else { Fit::RIGHT });
    for (node, text) in told {
        whole.take(part(node, text, at));
    }
    if several {
        whole.take(kept(nodes, text, at));
        whole.found.note(|| at.note("values that can be told apart"));
    }
    whole.fit.kind = if whole.fit.right > whole.fit.wrong { Kind::Well } else { Kind::Ill };
    Some(whole)
}

/// A part of a string, whose fit is that of the whole but for mistakes.
pub(super) fn part<'a>(node: &Node, text: &'a str, at: At<'_>) -> Match<'a> {
    let given = Given::Text(text);
    let mut part = match node {
        Node::Datum(..) => at.part(node, given),
        // What is none of them, or no string, is not read.
        _ => at.matched(node, given).unwrap_or(Match::of(Fit::ABSENT)),
    };
    part.fit.right = 0;
    part
}

/// What stands between quotation marks, as far as nothing in it is escaped.
pub(super) fn quoted<'a>(node: &Node, given: Given<'a>, at: At<'_>) -> Option<Match<'a>> {
    let inside = given.string()?.strip_prefix('"')?.strip_suffix('"')?;
    let mut whole = Match::of(Fit::RIGHT);
    if !inside.contains('\\') {
        whole.take(part(node, inside, at));
    }
    Some(whole)
}

/// A text that cannot be told apart is the message that is in it, unless that stands elsewhere.
fn kept<'a>(nodes: &[Node], text: &'a str, at: At<'_>) -> Match<'a> {
    let mut whole = Match::of(Fit::ABSENT);
    let mut tells = |node: &Node| {
        match node {
            Node::Datum(Datum::Issue(IssueSlot::Message), None) if at.in_issue => {
                whole.found.issue.whole = Some(text.to_owned());
            }
            Node::Datum(Datum::Slot(Slot::Message), None) => {
                whole.found.values.push(Captured::Whole(text));
            }
            Node::Split(Split::Joined(_), each) if tells_message(each) => {
                whole.found.joined = Some(text);
            }
            _ => return false,
        }
        true
    };
    let told = nodes.iter().any(&mut tells);
    whole.found.anything = told;
    whole
}

/// The issues cannot be told apart again: of all issues their messages are one of the error, of a
/// group that of an issue.
pub(super) fn joined<'a>(each: &Node, given: Given<'a>) -> Option<Match<'a>> {
    let mut whole = Match::of(Fit::RIGHT);
    let text = given.string()?;
    if tells_message(each) {
        whole.found.joined = Some(text);
        whole.found.anything = true;
    }
    Some(whole)
}

/// Whether what is shown of an issue has its message in it.
fn tells_message(node: &Node) -> bool {
    match node {
        Node::Datum(datum, _) => *datum == Datum::Issue(IssueSlot::Message),
        Node::Text(nodes) | Node::First(nodes) => nodes.iter().any(tells_message),
        _ => false,
    }
}
