//! Issues: each, the first, some of them.

use super::ISSUE_LIMIT;
use super::at::At;
use super::fit::{Fit, Kind};
use super::found::Match;
use super::issue::Partial;
use super::note::Step;
use crate::envelope::{Node, Which};
use crate::values::In;
use serde_json::Value as Json;
use std::mem;

/// A list of which some elements look like issues fits, whatever the others are.
pub(super) fn every<'a>(node: &Node, json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let items = json.as_array()?;
    let mut whole = Match::of(Fit { kind: Kind::Ill, ..Fit::RIGHT });
    whole.found.scope.complete = true;
    for (i, item) in items.iter().enumerate() {
        if i == ISSUE_LIMIT {
            whole.found.note(|| at.note("fewer issues"));
            break;
        }
        let (issue, element) = one(node, item, at.step(Step::Index(i)));
        whole.fit.kind = whole.fit.kind.min(element.fit.kind);
        whole.take(element);
        whole.found.scope.put(i, issue);
    }
    Some(whole)
}

pub(super) fn first<'a>(node: &Node, json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let mut whole = at.in_issue().matched(node, json)?;
    whole.found.settle();
    let issue = mem::take(&mut whole.found.issue);
    if issue != Partial::default() {
        whole.found.scope.put(0, issue);
    }
    Some(whole)
}

/// What is read of an issue, and the rest.
pub(super) fn one<'a>(node: &Node, json: &'a Json, at: At<'_>) -> (Partial, Match<'a>) {
    let mut element = at.in_issue().part(node, json);
    element.found.settle();
    (mem::take(&mut element.found.issue), element)
}

pub(super) fn only<'a>(which: Which, node: &Node, json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let mut whole = at.matched(node, json)?;
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
