//! The table of errors.

use super::layout::{self, Value};
use super::{errors, parts};
use crate::model::{Catalog, Param, Row, Shape};
use std::collections::HashMap;

/// Gives each literal of the table the same type: 2,000 types are too many for an array.
const KNOWN: &str = "\
function known(error: Declared): Declared {
  return error;
}

";

pub(super) fn table(catalog: &Catalog) -> String {
    let numbers: HashMap<_, _> =
        catalog.shapes.iter().enumerate().map(|(at, shape)| (&*shape.name, (at, shape))).collect();
    let rows = catalog.errors.iter().map(|row| {
        let names = row.answers.iter().filter_map(|answer| numbers.get(&*answer.shape));
        declared(row, &names.copied().collect::<Vec<_>>())
    });
    let rows: Vec<_> = rows.collect();
    let known = if rows.is_empty() { "" } else { KNOWN };
    format!("{known}{}", layout::constant("The errors.", "DECLARED", "Declared", rows))
}

fn declared(row: &Row, shapes: &[(usize, &Shape)]) -> Value {
    let lacks = |slot| shapes.iter().any(|(_, shape)| shape.places_of(slot).next().is_none());
    let mut members = vec![("code", Value::text(&row.code)), ("status", Value::plain(&row.status))];
    if row.status_varies {
        members.push(("varies", Value::plain(&true)));
    }
    members.push(("retry", Value::plain(&errors::retry(row.retry))));
    let numbers = shapes.iter().map(|(number, _)| Value::plain(&number)).collect();
    members.push(("shapes", Value::List(numbers)));
    if let Some(number) = row.number {
        members.push(("number", Value::plain(&number)));
    }
    if let Some(docs) = &row.docs {
        members.push(("docs", Value::text(docs)));
    }
    // What a body says itself need not be known.
    if lacks("message") {
        members.push(("title", Value::text(&row.title)));
    }
    let is_needed = row.issues || lacks("code") || lacks("message");
    if let Some(message) = row.message.as_ref().filter(|_| is_needed) {
        members.push(("message", Value::texts(parts::of(message))));
    }
    if row.issues {
        members.push(("issues", Value::plain(&true)));
    }
    let texts = texts(row, shapes);
    if !texts.is_empty() {
        members.push(("texts", Value::texts(texts)));
    }
    Value::Of("known", Box::new(Value::Object(members)))
}

/// The params that are strings, where a shape makes strings of all others.
fn texts<'r>(row: &'r Row, shapes: &[(usize, &Shape)]) -> Vec<&'r str> {
    let form = |(_, shape): &(usize, &Shape)| {
        shape.places_of("params").any(|place| place.form.as_deref() == Some("string"))
    };
    let is_text = |param: &&Param| param.schema["type"] == "string";
    let texts = row.params.iter().filter(is_text).map(|param| &*param.name);
    if shapes.iter().any(form) { texts.collect() } else { Vec::new() }
}
