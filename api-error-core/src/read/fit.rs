//! How well a value fits a template.

use super::issue::Partial;
use super::present;
use super::text;
use super::value::{self, Value};
use crate::envelope::{Format, Member, Node, Slot};
use serde_json::Value as Json;
use std::cmp::Reverse;

/// How well a value that is of the right kind fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Fit {
    /// How much of it is not as the template has it.
    pub(super) wrong: u32,
    /// How much is: keys, constants, types.
    pub(super) right: u32,
}

/// As many elements of a list tell what it is.
const LOOKED_AT: usize = 16;

/// The best of these that fits at all, the earliest of equals.
pub(super) fn best<T>(fits: impl Iterator<Item = (T, Option<Fit>)>) -> Option<(T, Fit)> {
    fits.filter_map(|(node, fit)| Some((node, fit?)))
        .min_by_key(|(_, fit)| (fit.wrong, Reverse(fit.right)))
}

/// How well `json` fits; none when it is another kind of value.
pub(super) fn fit(node: &Node, json: &Json) -> Option<Fit> {
    match node {
        Node::Json(constant) => is_constant(constant, json).then_some(RIGHT),
        _ if json.is_null() => None,
        Node::Slot(slot) => fit_slot(*slot, None, json),
        Node::Formatted(slot, format) => fit_slot(*slot, Some(*format), json),
        Node::Text(nodes) => json.as_str().filter(|text| text::fits(nodes, text)).map(|_| RIGHT),
        Node::Param(_) | Node::Fact(_) => Some(Fit::default()),
        Node::Issue(slot) => Partial::default().read(*slot, json).map(|()| RIGHT),
        Node::Object(members) => fit_object(members, json),
        Node::Array(nodes) => fit_array(nodes, json),
        Node::Present(nodes) => present::fits(nodes, json),
        Node::Issues(node) | Node::Groups(_, node) => {
            let items = json.as_array().filter(|items| !items.is_empty())?;
            Some(items.iter().take(LOOKED_AT).map(|item| part(node, item)).fold(RIGHT, sum))
        }
        Node::FirstIssue(node) | Node::Only(_, node) => fit(node, json),
        Node::Group(group) => {
            let map = json.as_object().filter(|map| !map.is_empty())?;
            Some(
                map.values().take(LOOKED_AT).map(|value| part(&group.each, value)).fold(RIGHT, sum),
            )
        }
        Node::Tree(tree) => {
            let fits = json.is_object() || (tree.lists.is_some() && json.is_array());
            fits.then(Fit::default)
        }
        Node::Count => json.as_u64().map(|_| RIGHT),
        Node::Joined(_) => json.is_string().then_some(RIGHT),
        Node::First(nodes) => of_best(nodes.iter(), json),
        Node::If(_, then, otherwise) => of_best([*then, *otherwise].into_iter(), json),
    }
}

pub(super) fn is_constant(constant: &str, json: &Json) -> bool {
    serde_json::from_str::<Json>(constant).is_ok_and(|constant| constant == *json)
}

fn of_best<'a>(nodes: impl Iterator<Item = &'a Node>, json: &Json) -> Option<Fit> {
    best(nodes.map(|node| (node, fit(node, json)))).map(|(_, fit)| fit)
}

pub(super) const WRONG: Fit = Fit { wrong: 1, right: 0 };
pub(super) const RIGHT: Fit = Fit { wrong: 0, right: 1 };

pub(super) fn sum(a: Fit, b: Fit) -> Fit {
    Fit { wrong: a.wrong.saturating_add(b.wrong), right: a.right.saturating_add(b.right) }
}

/// A part of a value: one of another kind is a mistake in the whole, `null` says nothing.
pub(super) fn part(node: &Node, json: &Json) -> Fit {
    match fit(node, json) {
        Some(fit) => fit,
        None if json.is_null() => Fit::default(),
        None => WRONG,
    }
}

fn fit_slot(slot: Slot, format: Option<Format>, json: &Json) -> Option<Fit> {
    Some(match value::value(slot, format, json)? {
        Value::Any(_) => Fit::default(),
        _ => RIGHT,
    })
}

fn fit_object(members: &[Member], json: &Json) -> Option<Fit> {
    let map = json.as_object()?;
    Some(members.iter().fold(RIGHT, |whole, member| match member {
        Member::Params | Member::Facts => whole,
        Member::Key { key, value, optional } => match map.get(*key) {
            Some(json) => sum(whole, sum(RIGHT, part(value, json))),
            None if *optional => whole,
            None => sum(whole, WRONG),
        },
    }))
}

fn fit_array(nodes: &[Node], json: &Json) -> Option<Fit> {
    let items = json.as_array()?;
    let length = if items.len() == nodes.len() { RIGHT } else { WRONG };
    Some(nodes.iter().zip(items).map(|(node, item)| part(node, item)).fold(length, sum))
}
