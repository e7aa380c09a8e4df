//! Groups of issues, in an object and in a list.

use super::at::At;
use super::fit::{Fit, Kind};
use super::found::Match;
use super::issue::Partial;
use super::note::Step;
use super::{ISSUE_LIMIT, KEY_LIMIT, issues};
use crate::envelope::{Group, IssueSlot, Node};
use crate::values::Segment;
use serde_json::Value as Json;

pub(super) fn group<'a>(group: &Group, json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let map = json.as_object()?;
    let mut whole = Match::of(Fit { kind: Kind::Ill, ..Fit::RIGHT });
    let mut found = Vec::new();
    for (key, json) in map {
        let at_key = at.step(Step::Key(key));
        let mut base = Partial::default();
        if key.len() > KEY_LIMIT {
            whole.found.note(|| at_key.note("a shorter key"));
        } else if key != group.whole {
            // A key that is no value of the slot is a newer server's: its issues are kept.
            _ = base.read(group.by, &Json::String(key.clone()));
        }
        let part = at_key.part(&group.each, json);
        found.extend(taken(&mut whole, part, &base));
        if !has_room(&mut whole, &mut found, at) {
            break;
        }
    }
    whole.found.scope.others.push(found);
    Some(whole)
}

pub(super) fn groups<'a>(
    by: IssueSlot,
    each: &Node,
    json: &'a Json,
    at: At<'_>,
) -> Option<Match<'a>> {
    let items = json.as_array()?;
    let mut whole = Match::of(Fit { kind: Kind::Ill, ..Fit::RIGHT });
    let mut found = Vec::new();
    for (i, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
        let (first, part) = issues::one(each, item, at.step(Step::Index(i)));
        let mut issues = taken(&mut whole, part, &common(&first, by));
        if let Some(issue) = issues.first_mut() {
            issue.merge(first);
        }
        found.extend(issues);
        if !has_room(&mut whole, &mut found, at) {
            break;
        }
    }
    whole.found.scope.others.push(found);
    Some(whole)
}

/// Takes a group into the whole, and its issues out of it.
pub(super) fn taken<'a>(
    whole: &mut Match<'a>,
    mut part: Match<'a>,
    base: &Partial,
) -> Vec<Partial> {
    part.found.settle();
    let issues = part.found.among(base);
    whole.fit.kind = whole.fit.kind.min(part.fit.kind);
    whole.take(part);
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

/// What issues have in common that are grouped by this; nothing if it is too long to be copied into
/// each of them.
fn common(first: &Partial, by: IssueSlot) -> Partial {
    let mut common = Partial::default();
    match by {
        IssueSlot::Code => common.code = short(first.code.as_ref()),
        IssueSlot::Message => common.message = short(first.message.as_ref()),
        IssueSlot::Kind => common.kind = short(first.kind.as_ref()),
        IssueSlot::Id => common.id = short(first.id.as_ref()),
        IssueSlot::In => common.place = first.place,
        IssueSlot::Field
        | IssueSlot::Slash
        | IssueSlot::Pointer
        | IssueSlot::Fragment
        | IssueSlot::Path
        | IssueSlot::JsonPath => {
            let length = |segment: &Segment| match segment {
                Segment::Key(key) => key.len() + 1,
                Segment::Index(_) => 1,
            };
            let is_short =
                |segments: &[Segment]| segments.iter().map(length).sum::<usize>() <= KEY_LIMIT;
            common.steps = first.steps.clone().filter(|steps| is_short(&steps.segments));
        }
        // What is no string makes no groups, what the client sent is not copied, and steps that end
        // alike may begin apart.
        IssueSlot::Loc | IssueSlot::Steps | IssueSlot::Last | IssueSlot::Input | IssueSlot::Ctx => {
        }
    }
    common
}

fn short(text: Option<&String>) -> Option<String> {
    text.filter(|text| text.len() <= KEY_LIMIT).cloned()
}
