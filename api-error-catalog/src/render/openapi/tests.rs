//! Documents of hand-written tables.

#![allow(clippy::unwrap_used, reason = "a test says what it expects")]

mod document;
mod hostile;
mod merged;
pub(crate) mod property;
mod shapes;
mod size;

use super::Form;
use crate::model::Catalog;
use api_error_core::{Entry, Spec, Table};
use jsonschema::Validator;
use serde_json::{Value as Json, json};

const FORMS: [Form; 3] = [Form::OneOf, Form::Merged, Form::Single];

/// The catalog of these errors.
pub(crate) fn catalog(specs: Vec<Spec>) -> Catalog {
    let entries: Vec<Entry> = specs.into_iter().map(Entry::Spec).collect();
    let table = Box::leak(Box::new(Table::new("shop::Error", entries.leak())));
    Catalog::new("shop").table(table)
}

fn leaked(text: impl Into<String>) -> &'static str {
    Box::leak(text.into().into_boxed_str())
}

/// What a reference leads to, or the thing itself.
fn resolved<'d>(document: &'d Json, json: &'d Json) -> &'d Json {
    match json.get("$ref").and_then(Json::as_str) {
        Some(reference) => {
            let pointer = reference.strip_prefix('#').unwrap();
            resolved(document, document.pointer(pointer).unwrap_or_else(|| panic!("{reference}")))
        }
        None => json,
    }
}

/// A validator of a schema in a document.
fn validator(document: &Json, schema: &Json) -> Validator {
    let mut schema = schema.clone();
    schema["components"] = document["components"].clone();
    jsonschema::draft202012::options().build(&schema).unwrap()
}

/// The media type of an answer in a response of a document.
fn media<'d>(document: &'d Json, response: &'d Json, ty: &str) -> &'d Json {
    &resolved(document, response)["content"][ty]
}

/// A document with one operation.
#[allow(clippy::needless_pass_by_value, reason = "JSON made on the spot has no other owner")]
fn one_operation(responses: Json) -> Json {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {"/a": {"get": {"responses": responses}}},
    })
}
