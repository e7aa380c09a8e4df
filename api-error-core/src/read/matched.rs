//! Matches a template with a value.

use super::at::At;
use super::fit::Fit;
use super::found::{Captured, Match};
use super::value::{Value, is_constant, value};
use super::{alternatives, groups, issues, lists, object, text, tree};
use crate::envelope::{Format, IssueSlot, Node, Slot};
use serde_json::Value as Json;

/// How `json` fits, and what is found in it; none when it is another kind of value.
pub(super) fn matched<'a>(node: &Node, json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    match node {
        // A value that is absent may be `null`, too.
        Node::Json("null") => json.is_null().then(|| Match::of(Fit::RIGHT)),
        Node::Json(constant) => is_constant(constant, json).then(|| Match::of(Fit::CONSTANT)),
        Node::First(nodes) => alternatives::first(nodes, json, at),
        Node::If(test, then, otherwise) => alternatives::either(*test, [then, otherwise], json, at),
        Node::Only(which, node) => issues::only(*which, node, json, at),
        Node::FirstIssue(node) => issues::first(node, json, at),
        _ if json.is_null() => None,
        Node::Slot(slot) => of_slot(*slot, None, json),
        Node::Formatted(slot, format) => of_slot(*slot, Some(*format), json),
        Node::Param(name) => Some(Match::capturing(Fit::ANYTHING, Captured::Param(name, json))),
        Node::Issue(slot) => of_issue(*slot, json, at),
        Node::Fact(name) => Some(fact(name, json, at)),
        Node::Object(members) => object::object(members, json, at),
        Node::Array(nodes) => lists::array(nodes, json, at),
        Node::Present(nodes) => lists::present(nodes, json, at),
        Node::Issues(node) => issues::every(node, json, at),
        Node::Group(group) => groups::group(group, json, at),
        Node::Groups(by, each) => groups::groups(*by, each, json, at),
        Node::Tree(tree) => tree::tree(tree, json, at),
        Node::Text(nodes) => text::text(nodes, json, at),
        Node::Joined(joined) => text::joined(&joined.each, json),
        Node::Count => json.as_u64().map(|_| Match::of(Fit::RIGHT)),
    }
}

fn of_slot(slot: Slot, format: Option<Format>, json: &Json) -> Option<Match<'_>> {
    let value = value(slot, format, json)?;
    let fit = if let Value::Any(_) = value { Fit::ANYTHING } else { Fit::RIGHT };
    Some(Match::capturing(fit, Captured::Slot(slot, value)))
}

fn of_issue<'a>(slot: IssueSlot, json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let fit = if slot == IssueSlot::Input { Fit::ANYTHING } else { Fit::RIGHT };
    let mut whole = Match::of(fit);
    whole.found.issue.read(slot, json)?;
    whole.found.anything = at.in_issue;
    Some(whole)
}

fn fact<'a>(name: &str, json: &'a Json, at: At<'_>) -> Match<'a> {
    let mut whole = Match::of(Fit::ANYTHING);
    whole.found.issue.fact(name, json);
    whole.found.anything = at.in_issue;
    whole
}
