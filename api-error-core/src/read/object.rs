//! Objects.

use super::at::At;
use super::fit::{Fit, Kind};
use super::found::{Captured, Match};
use super::given::Given;
use super::note::Step;
use crate::envelope::{Member, Node};
use serde_json::{Map, Value as Json};

pub(super) fn object<'a>(members: &[Member], given: Given<'a>, at: At<'_>) -> Option<Match<'a>> {
    let map = given.object()?;
    let mut whole = Match::of(Fit::RIGHT);
    let mut is_other = false;
    let mut unknown = map.len();
    for member in members {
        match member {
            Member::Key { key, value, optional } => match map.get(*key) {
                Some(json) => {
                    let part = at.step(Step::Key(key)).part(value, Given::Json(json));
                    is_other |= part.fit.is_ill() && matches!(value, Node::Json(_));
                    whole.fit.add(Fit::RIGHT);
                    whole.take(part);
                    unknown = unknown.saturating_sub(1);
                }
                None if *optional => {}
                None => whole.fit.add(Fit::WRONG),
            },
            member if member.is_params() => {
                unknown = 0;
                let params = others(members, map);
                whole.found.values.extend(params.map(|(name, json)| Captured::Param(name, json)));
            }
            Member::Spread(_) if members.iter().any(Member::is_params) => {}
            Member::Spread(_) => {
                unknown = 0;
                for (name, fact) in others(members, map).filter(|_| at.in_issue) {
                    whole.found.issue.fact(name, fact);
                    whole.found.anything = true;
                }
            }
        }
    }
    whole.fit.extra = whole.fit.extra.saturating_add(u32::try_from(unknown).unwrap_or(u32::MAX));
    let says_little = whole.fit.right <= whole.fit.wrong || !whole.found.anything;
    if is_other || whole.fit.wrong > 0 && says_little {
        whole.fit.kind = Kind::Ill;
    }
    Some(whole)
}

/// What the template does not name.
fn others<'a>(
    members: &[Member],
    map: &'a Map<String, Json>,
) -> impl Iterator<Item = (&'a String, &'a Json)> {
    map.iter().filter(|(name, _)| !Member::have_key(members, name))
}
