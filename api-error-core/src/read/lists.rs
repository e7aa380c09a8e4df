//! Lists of parts that differ.

use super::ISSUE_LIMIT;
use super::at::At;
use super::fit::{Fit, Kind};
use super::found::Match;
use super::given::Given;
use super::note::Step;
use super::split::whole;
use crate::envelope::Element;
use serde_json::Value as Json;

pub(super) fn array<'a>(elements: &[Element], items: &'a [Json], at: At<'_>) -> Match<'a> {
    if elements.iter().any(|element| element.optional) {
        return present(elements, items, at);
    }
    let mut whole = Match::of(Fit::RIGHT);
    for (i, (element, item)) in elements.iter().zip(items).enumerate() {
        whole.take(at.step(Step::Index(i)).part(&element.value, Given::Json(item)));
    }
    if items.len() > elements.len() {
        whole.fit = Fit { kind: Kind::Ill, extra: whole.fit.extra.saturating_add(1), ..whole.fit };
        whole.found.notes.push(at.note("fewer elements"));
    } else if items.len() < elements.len() || whole.fit.right <= whole.fit.wrong {
        whole.fit.add(Fit::WRONG);
        whole.fit.kind = Kind::Ill;
    }
    whole
}

/// Those that are not left out: in any order, each item is of the element that it fits best, the
/// earliest of equals. What fits none is of a newer server, or of another.
fn present<'a>(elements: &[Element], items: &'a [Json], at: At<'_>) -> Match<'a> {
    let mut left: Vec<&Element> = elements.iter().collect();
    let mut whole = whole();
    whole.fit.right = 0;
    for (i, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
        if i >= ISSUE_LIMIT {
            whole.found.note(|| at.note("fewer elements"));
            break;
        }
        let at = at.step(Step::Index(i));
        let fits = left.iter().enumerate().filter_map(|(n, element)| {
            let part = at.matched(&element.value, Given::Json(item))?;
            let part = Some(part).filter(|part| !part.fit.is_ill())?;
            Some((n, part))
        });
        if let Some((n, part)) = fits.min_by_key(|(_, part)| part.fit.rank()) {
            left.remove(n);
            whole.take_element(part);
        } else {
            whole.fit.extra = whole.fit.extra.saturating_add(1);
            whole.found.note(|| at.note("an element that is in the template"));
        }
    }
    whole
}
