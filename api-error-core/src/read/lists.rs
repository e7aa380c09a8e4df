//! Lists of parts that differ.

use super::ISSUE_LIMIT;
use super::at::At;
use super::fit::{Fit, Kind};
use super::found::Match;
use super::note::Step;
use crate::envelope::Node;
use serde_json::Value as Json;

/// A list of this length.
pub(super) fn array<'a>(nodes: &[Node], json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let items = json.as_array()?;
    let mut whole = Match::of(Fit::RIGHT);
    for (i, (node, item)) in nodes.iter().zip(items).enumerate() {
        whole.take(at.step(Step::Index(i)).part(node, item));
    }
    if items.len() > nodes.len() {
        whole.fit = Fit { kind: Kind::Ill, extra: whole.fit.extra.saturating_add(1), ..whole.fit };
        whole.found.notes.push(at.note("fewer elements"));
    } else if items.len() < nodes.len() || whole.fit.right <= whole.fit.wrong {
        whole.fit.add(Fit::WRONG);
        whole.fit.kind = Kind::Ill;
    }
    Some(whole)
}

/// A list of those that are not absent: in any order, each element is of the node that it fits best,
/// the earliest of equals. What fits none is of a newer server, or of another.
pub(super) fn present<'a>(nodes: &[Node], json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let items = json.as_array()?;
    let mut left: Vec<&Node> = nodes.iter().collect();
    let mut whole = Match::of(Fit { kind: Kind::Ill, right: 0, ..Fit::RIGHT });
    for (i, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
        if i >= ISSUE_LIMIT {
            whole.found.note(|| at.note("fewer elements"));
            break;
        }
        let at = at.step(Step::Index(i));
        let fits = left.iter().enumerate().filter_map(|(n, node)| {
            let part = at.matched(node, item).filter(|part| !part.fit.is_ill())?;
            Some((n, part))
        });
        if let Some((n, part)) = fits.min_by_key(|(_, part)| part.fit.rank()) {
            left.remove(n);
            whole.fit.kind = whole.fit.kind.min(part.fit.kind);
            whole.take(part);
        } else {
            whole.fit.extra = whole.fit.extra.saturating_add(1);
            whole.found.note(|| at.note("an element that is in the template"));
        }
    }
    Some(whole)
}
