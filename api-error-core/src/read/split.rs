//! Issues, and params, as they are split.

use super::at::At;
use super::fit::{Fit, Kind};
use super::found::{Captured, Match};
use super::given::Given;
use super::issue::Partial;
use super::note::Step;
use super::{ISSUE_LIMIT, KEY_LIMIT, text, tree};
use crate::envelope::{IssueSlot, Node, Split, Which};
use crate::values::In;
use serde_json::{Map, Value as Json};
use std::mem;

pub(super) fn split<'a>(
    split: Split,
    each: &Node,
    given: Given<'a>,
    at: At<'_>,
) -> Option<Match<'a>> {
    match split {
        Split::Each { optional } => Some(every(optional, each, given.array()?, at)),
        Split::First => first(each, given, at),
        Split::Only(which) => only(which, each, given, at),
        Split::Groups(by) => Some(groups(by, each, given.array()?, at)),
        Split::Group { by, whole } => Some(group(by, whole, each, given.object()?, at)),
        Split::Tree(tree) => tree::tree(tree, each, given.json()?, at),
        Split::Joined(_) => text::joined(each, given),
        Split::Params { .. } => Some(params(each, given.array()?, at)),
    }
}

/// What is good if one of its parts is.
pub(super) fn whole<'a>() -> Match<'a> {
    Match::of(Fit { kind: Kind::Ill, ..Fit::RIGHT })
}

/// A list of which some elements look like issues fits, whatever the others are.
fn every<'a>(optional: bool, each: &Node, items: &'a [Json], at: At<'_>) -> Match<'a> {
    let mut whole = whole();
    let mut found = Vec::new();
    for (i, item) in items.iter().enumerate() {
        if i == ISSUE_LIMIT {
            whole.found.note(|| at.note("fewer issues"));
            break;
        }
        let (issue, element) = one(each, item, at.step(Step::Index(i)));
        whole.take_element(element);
        if optional {
            found.push(issue);
        } else {
            whole.found.scope.put(i, issue);
        }
    }
    whole.found.scope.complete |= !optional;
    whole.found.scope.others.push(found);
    whole
}

fn first<'a>(each: &Node, given: Given<'a>, at: At<'_>) -> Option<Match<'a>> {
    let mut whole = at.in_issue().matched(each, given)?;
    whole.found.settle();
    let issue = mem::take(&mut whole.found.issue);
    if issue != Partial::default() {
        whole.found.scope.put(0, issue);
    }
    Some(whole)
}

/// What is read of an issue, and the rest.
fn one<'a>(each: &Node, json: &'a Json, at: At<'_>) -> (Partial, Match<'a>) {
    let mut element = at.in_issue().part(each, Given::Json(json));
    element.found.settle();
    (mem::take(&mut element.found.issue), element)
}

fn only<'a>(which: Which, node: &Node, given: Given<'a>, at: At<'_>) -> Option<Match<'a>> {
    let mut whole = at.matched(node, given)?;
    if at.in_issue {
        whole.found.issue.put(In::of(which));
        return Some(whole);
    }
    if let Some(text) = whole.found.joined.take() {
        whole.found.scope.join(text);
    }
    let some = mem::take(&mut whole.found.scope);
    whole.found.scope.absorb_some(which, some);
    Some(whole)
}

fn group<'a>(
    by: IssueSlot,
    of_whole: &str,
    each: &Node,
    map: &'a Map<String, Json>,
    at: At<'_>,
) -> Match<'a> {
    let mut whole = whole();
    let mut found = Vec::new();
    for (key, json) in map {
        let at_key = at.step(Step::Key(key));
        let mut base = Partial::default();
        if key.len() > KEY_LIMIT {
            whole.found.note(|| at_key.note("a shorter key"));
        } else if key != of_whole {
            // A key that is no value of the slot is a newer server's: its issues are kept.
            _ = base.read(by, &Json::String(key.clone()));
        }
        let part = at_key.part(each, Given::Json(json));
        found.extend(taken(&mut whole, part, &base));
        if !has_room(&mut whole, &mut found, at) {
            break;
        }
    }
    whole.found.scope.others.push(found);
    whole
}

fn groups<'a>(by: IssueSlot, each: &Node, items: &'a [Json], at: At<'_>) -> Match<'a> {
    let mut whole = whole();
    let mut found = Vec::new();
    for (i, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
        let (first, part) = one(each, item, at.step(Step::Index(i)));
        let mut issues = taken(&mut whole, part, &first.common(by));
        if let Some(issue) = issues.first_mut() {
            issue.merge(first);
        }
        found.extend(issues);
        if !has_room(&mut whole, &mut found, at) {
            break;
        }
    }
    whole.found.scope.others.push(found);
    whole
}

/// Takes a group into the whole, and its issues out of it.
pub(super) fn taken<'a>(
    whole: &mut Match<'a>,
    mut part: Match<'a>,
    base: &Partial,
) -> Vec<Partial> {
    part.found.settle();
    let issues = part.found.among(base);
    whole.take_element(part);
    issues
}

pub(super) fn has_room(whole: &mut Match<'_>, found: &mut Vec<Partial>, at: At<'_>) -> bool {
    if found.len() > ISSUE_LIMIT {
        found.truncate(ISSUE_LIMIT);
        whole.found.note(|| at.note("fewer issues"));
        return false;
    }
    true
}

/// Params that have a name and a value.
fn params<'a>(each: &Node, items: &'a [Json], at: At<'_>) -> Match<'a> {
    let mut whole = whole();
    for (i, item) in items.iter().enumerate() {
        let mut element = at.step(Step::Index(i)).part(each, Given::Json(item));
        element.found.settle();
        if let (Some(name), Some(value)) = mem::take(&mut element.found.param) {
            element.found.values.push(Captured::Param(name, value));
        }
        whole.take_element(element);
    }
    whole
}
