//! Which of several alternatives a value was written by.

use super::at::At;
use super::found::{Choice, Found, Match};
use super::given::Given;
use crate::envelope::{Node, Test};

/// By the one that fits best.
pub(super) fn first<'a>(nodes: &[Node], given: Given<'a>, at: At<'_>) -> Option<Match<'a>> {
    let fits = nodes.iter().filter_map(|node| at.matched(node, given));
    fits.reduce(|best, other| if is_better(&other, &best) { other } else { best })
}

/// Of equals the one from which something is read, then the earlier; but an error that may be the
/// only issue of another is itself.
fn is_better(other: &Match<'_>, best: &Match<'_>) -> bool {
    let (rank, best_rank) = (other.fit.rank(), best.fit.rank());
    if rank != best_rank {
        return rank < best_rank;
    }
    let (other, best) = (&other.found, &best.found);
    let is_issue = |found: &Found<'_>| !found.scope.is_empty() && !found.identifies();
    other.anything && !best.anything || is_issue(best) && other.identifies()
}

/// By the one that fits better; if both do alike, the rest of the body decides.
pub(super) fn either<'a>(
    test: Test,
    nodes: [&Node; 2],
    given: Given<'a>,
    at: At<'_>,
) -> Option<Match<'a>> {
    let (then, otherwise) = match nodes.map(|node| at.matched(node, given)) {
        [Some(then), Some(otherwise)] => (then, otherwise),
        [then, otherwise] => return then.or(otherwise),
    };
    if then.fit.faults() != otherwise.fit.faults() {
        let holds = then.fit.faults() < otherwise.fit.faults();
        return Some(if holds { then } else { otherwise });
    }
    if let (Test::IsServer, Some(is_server)) = (test, at.is_server) {
        return Some(if is_server { then } else { otherwise });
    }
    let better = then.fit.rank().min(otherwise.fit.rank());
    let fit = if then.fit.rank() == better { then.fit } else { otherwise.fit };
    let anything = then.found.anything || otherwise.found.anything;
    let choices = vec![Choice { test, then, otherwise }];
    Some(Match { fit, found: Found { choices, anything, ..Found::default() } })
}
