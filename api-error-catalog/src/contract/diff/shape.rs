//! One shape, before and after.

use super::ChangeKind as Kind;
use super::error::Told;
use crate::model::{Constant, Place, Shape};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What changed of a shape.
pub(super) fn compare(old: &Shape, new: &Shape, found: Told<'_>) {
    media_type(old, new, found);
    transport(old, new, found);
    headers(old, new, found);
    places(old, new, found);
    order(old, new, found);
    constants(old, new, found);
    optional(old, new, found);
}

fn media_type(old: &Shape, new: &Shape, found: Told<'_>) {
    if old.media_type != new.media_type {
        let told = format!("is `{}`, and was `{}`", new.media_type, old.media_type);
        found(Kind::MediaTypeChanged, told);
    }
}

fn transport(old: &Shape, new: &Shape, found: Told<'_>) {
    if old.transport != new.transport {
        let said = |status: Option<u16>| {
            status
                .map_or_else(|| "the status of each error".to_owned(), |status| status.to_string())
        };
        let told =
            format!("is sent with {}, and was with {}", said(new.transport), said(old.transport));
        found(Kind::TransportChanged, told);
    }
}

fn headers(old: &Shape, new: &Shape, found: Told<'_>) {
    for name in old.headers.iter().filter(|name| !new.headers.contains(name)) {
        found(Kind::HeaderRemoved, format!("no longer has the header `{name}`"));
    }
    for name in new.headers.iter().filter(|name| !old.headers.contains(name)) {
        found(Kind::HeaderAdded, format!("has the header `{name}` now"));
    }
}

fn places(old: &Shape, new: &Shape, found: Told<'_>) {
    let (before, after): (HashSet<_>, HashSet<_>) =
        (old.places.iter().collect(), new.places.iter().collect());
    let mut added: Vec<&Place> = new.places.iter().filter(|p| !before.contains(p)).collect();
    for place in old.places.iter().filter(|place| !after.contains(place)) {
        let same = |other: &&Place| other.holds == place.holds;
        let here = added.iter().position(|other| same(other) && other.at == place.at);
        let now = here.or_else(|| added.iter().position(same)).map(|at| added.remove(at));
        let (holds, at) = (&place.holds, said(&place.at));
        match now {
            Some(now) if now.at == place.at => {
                let told =
                    format!("has `{holds}` at {at} {}, and had it {}", form(now), form(place));
                found(Kind::PlaceRetyped, told);
            }
            Some(now) => {
                found(
                    Kind::PlaceMoved,
                    format!("has `{holds}` at {}, and had it at {at}", said(&now.at)),
                );
            }
            None => found(Kind::PlaceRemoved, format!("no longer has `{holds}` at {at}")),
        }
    }
    for place in added {
        found(Kind::PlaceAdded, format!("has `{}` at {} now", place.holds, said(&place.at)));
    }
}

/// What several values share a place, and which of them comes first.
fn order(old: &Shape, new: &Shape, found: Told<'_>) {
    let (before, after) = (by_place(old), by_place(new));
    for (at, was) in &before {
        let Some(is) = after.get(at) else { continue };
        let was: Vec<_> = was.iter().filter(|holds| is.contains(holds)).copied().collect();
        let is: Vec<_> = is.iter().filter(|holds| was.contains(holds)).copied().collect();
        if was != is {
            let told =
                format!("has {} at {}, and had {}", is.join(" | "), said(at), was.join(" | "));
            found(Kind::PlaceReordered, told);
        }
    }
}

fn by_place(shape: &Shape) -> BTreeMap<&[String], Vec<&str>> {
    let mut places: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for place in &shape.places {
        places.entry(place.at.as_slice()).or_default().push(place.holds.as_str());
    }
    places
}

fn constants(old: &Shape, new: &Shape, found: Told<'_>) {
    let (before, after): (HashSet<_>, HashSet<_>) =
        (old.constants.iter().collect(), new.constants.iter().collect());
    let mut added: HashMap<&[String], Vec<&Constant>> = HashMap::new();
    for constant in new.constants.iter().filter(|constant| !before.contains(constant)) {
        added.entry(&constant.at).or_default().push(constant);
    }
    for constant in old.constants.iter().filter(|constant| !after.contains(constant)) {
        let now = added.get_mut(constant.at.as_slice()).and_then(Vec::pop);
        let (at, value) = (said(&constant.at), &constant.value);
        let told = match now {
            Some(now) => format!("has `{}` at {at}, and had `{value}`", now.value),
            None => format!("no longer has `{value}` at {at}"),
        };
        found(Kind::ConstantChanged, told);
    }
    let still = |constant: &&Constant| {
        added.get(constant.at.as_slice()).is_some_and(|left| left.contains(constant))
    };
    for constant in new.constants.iter().filter(still) {
        found(
            Kind::ConstantAdded,
            format!("has `{}` at {} now", constant.value, said(&constant.at)),
        );
    }
}

/// Whether members that stay may be left out.
fn optional(old: &Shape, new: &Shape, found: Told<'_>) {
    let (before, after): (HashSet<_>, HashSet<_>) =
        (old.optional.iter().collect(), new.optional.iter().collect());
    let (were, are) = (members(old), members(new));
    for at in new.optional.iter().filter(|at| !before.contains(at) && were.contains(at.as_slice()))
    {
        found(Kind::MemberOptional, format!("may be without {}", said(at)));
    }
    for at in old.optional.iter().filter(|at| !after.contains(at) && are.contains(at.as_slice())) {
        found(Kind::MemberAlways, format!("always has {} now", said(at)));
    }
}

/// Each place of a body, and what it is inside of.
fn members(shape: &Shape) -> HashSet<&[String]> {
    let places = shape.places.iter().map(|place| &place.at);
    let all = places.chain(shape.constants.iter().map(|constant| &constant.at));
    all.flat_map(|at| (1..=at.len()).filter_map(|end| at.get(..end))).collect()
}

/// A place as people write it: `error.code`.
fn said(at: &[String]) -> String {
    if at.is_empty() { "the root".to_owned() } else { format!("`{}`", at.join(".")) }
}

fn form(place: &Place) -> String {
    match (&place.form, place.spread) {
        (Some(form), _) => format!("as `{form}`"),
        (None, true) => "member by member".to_owned(),
        (None, false) => "as it is".to_owned(),
    }
}
