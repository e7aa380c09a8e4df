//! Strings that are made of several values.

use super::at::At;
use super::fit::{Fit, Kind};
use super::found::{Captured, Match};
use super::parts::{Parts, parts};
use super::{issue, value};
use crate::envelope::{IssueSlot, Node, Slot};
use serde_json::Value as Json;

/// What can be told apart of a string; none when the constants are not there.
pub(super) fn text<'a>(nodes: &[Node], json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let text = json.as_str()?;
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

fn part<'a>(node: &Node, text: &'a str, at: At<'_>) -> Match<'a> {
    let of_slot = |slot, format| match value::of_text(slot, format, text) {
        Some(value) => Match::capturing(Fit::ABSENT, Captured::Slot(slot, value)),
        None if slot == Slot::Details => Match::of(Fit::ABSENT),
        None => wrong(value::expected(slot, format), at),
    };
    match node {
        Node::Slot(slot) => of_slot(*slot, None),
        Node::Formatted(slot, format) => of_slot(*slot, Some(*format)),
        Node::Issue(slot) => of_issue(*slot, text, at),
        Node::Joined(joined) => of_joined(&joined.each, text),
        Node::Param(name) => Match::capturing(Fit::ABSENT, Captured::Told(name, text)),
        _ => Match::of(Fit::ABSENT),
    }
}

fn of_issue<'a>(slot: IssueSlot, text: &str, at: At<'_>) -> Match<'a> {
    let json = match slot {
        IssueSlot::Input => None,
        IssueSlot::Loc | IssueSlot::Steps | IssueSlot::Ctx => serde_json::from_str(text).ok(),
        _ => Some(Json::from(text)),
    };
    let Some(json) = json.filter(|_| at.in_issue) else { return Match::of(Fit::ABSENT) };
    let mut whole = Match::of(Fit::ABSENT);
    match whole.found.issue.read(slot, &json) {
        Some(()) => whole.found.anything = true,
        None => return wrong(issue::expected(slot), at),
    }
    whole
}

fn wrong<'a>(expected: &'static str, at: At<'_>) -> Match<'a> {
    let mut whole = Match::of(Fit::WRONG);
    whole.found.note(|| at.note(expected));
    whole
}

/// A text that cannot be told apart is the message that is in it, unless that stands elsewhere.
fn kept<'a>(nodes: &[Node], text: &'a str, at: At<'_>) -> Match<'a> {
    let mut whole = Match::of(Fit::ABSENT);
    let mut tells = |node: &Node| {
        match node {
            Node::Issue(IssueSlot::Message) if at.in_issue => {
                whole.found.issue.whole = Some(text.to_owned());
            }
            Node::Slot(Slot::Message) => whole.found.values.push(Captured::Whole(text)),
            Node::Joined(joined) if tells_message(&joined.each) => {
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
pub(super) fn joined<'a>(each: &Node, json: &'a Json) -> Option<Match<'a>> {
    let Match { found, .. } = of_joined(each, json.as_str()?);
    Some(Match { fit: Fit::RIGHT, found })
}

fn of_joined<'a>(each: &Node, text: &'a str) -> Match<'a> {
    let mut whole = Match::of(Fit::ABSENT);
    if tells_message(each) {
        whole.found.joined = Some(text);
        whole.found.anything = true;
    }
    whole
}

/// Whether what is shown of an issue has its message in it.
fn tells_message(node: &Node) -> bool {
    match node {
        Node::Issue(slot) => *slot == IssueSlot::Message,
        Node::Text(nodes) | Node::First(nodes) => nodes.iter().any(tells_message),
        _ => false,
    }
}
