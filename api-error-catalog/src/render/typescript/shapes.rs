//! The table of shapes.

use super::layout::{self, Value};
use crate::model::{Catalog, Constant, Place, Shape};

pub(super) fn table(catalog: &Catalog) -> String {
    let shapes = catalog.shapes.iter().map(shape).collect();
    layout::constant("The shapes of bodies.", "SHAPES", "Shape", shapes)
}

fn shape(shape: &Shape) -> Value {
    let essence = shape.media_type.split(';').next().unwrap_or_default().trim();
    let mut members = vec![("mediaType", Value::text(&essence.to_ascii_lowercase()))];
    if let Some(status) = shape.transport {
        members.push(("transport", Value::plain(&status)));
    }
    let constants = constants(shape);
    if !constants.is_empty() {
        members.push(("constants", Value::List(constants)));
    }
    let lists = lists(shape);
    if !lists.is_empty() {
        members.push(("lists", Value::List(lists.into_iter().map(Value::texts).collect())));
    }
    members.push(("places", Value::List(shape.places.iter().map(place).collect())));
    Value::Object(members)
}

fn place(place: &Place) -> Value {
    let mut members = vec![("at", Value::texts(&place.at)), ("holds", Value::text(&place.holds))];
    if let Some(form) = &place.form {
        members.push(("form", Value::text(form)));
    }
    if place.spread {
        members.push(("spread", Value::plain(&true)));
    }
    Value::Object(members)
}

/// The constants that tell bodies of the shape from others: plain values, at a place that nothing
/// else may have.
fn constants(shape: &Shape) -> Vec<Value> {
    let mut kept: Vec<(&[String], Vec<String>)> = Vec::new();
    for Constant { at, value } in &shape.constants {
        let is_element = at.iter().any(|step| step == "*" || is_index(step));
        let value: serde_json::Value = serde_json::from_str(value).unwrap_or_default();
        let is_plain = value.is_boolean() || value.is_string() || value.is_i64();
        let is_taken = |place: &Place| !place.spread && at.starts_with(&place.at);
        if is_element || !is_plain || shape.places.iter().any(is_taken) {
            continue;
        }
        match kept.iter_mut().find(|(other, _)| *other == at) {
            Some((_, values)) => values.push(value.to_string()),
            None => kept.push((at, vec![value.to_string()])),
        }
    }
    let object = |(at, json): (&[String], Vec<String>)| {
        Value::Object(vec![("at", Value::texts(at)), ("json", Value::texts(json))])
    };
    kept.into_iter().map(object).collect()
}

/// The lists that have an element for each issue, or in other bodies the error as an element.
fn lists(shape: &Shape) -> Vec<&[String]> {
    let mut lists = Vec::new();
    for place in shape.places.iter().filter(|place| place.holds.starts_with("issue.")) {
        for (depth, _) in place.at.iter().enumerate().filter(|(_, step)| *step == "*") {
            let Some(list) = place.at.get(..depth) else { continue };
            let is_element = |other: &Place| {
                other.at.starts_with(list) && other.at.get(depth).is_some_and(|step| is_index(step))
            };
            if !lists.contains(&list) && shape.places.iter().any(is_element) {
                lists.push(list);
            }
        }
    }
    lists
}

fn is_index(step: &str) -> bool {
    !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit())
}
