//! The JSON Schema of a type's answers: whatever is sent validates, and what is not sent does not.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says what it expects")]

#[path = "../answer/mod.rs"]
mod answer;
mod refused;
mod shapes;
mod shop;

use answer::answer;
use answer::validates::validator;
use api_error::envelope::{Detail, DetailCode, Envelope, Errors, Problem};
use api_error::{ApiError, Context, Declared as _};
use serde_json::{Value as Json, json};
use shapes::{Everything, Formatted, Grouped, Nested, Places};
use shop::{Shaped, Shop, every_error};
use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

fn every_answer_validates<E: Envelope + fmt::Debug>() {
    let known = Context::new()
        .request_id("r")
        .trace_id("t")
        .instance("urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057")
        .path("/a")
        .method("GET")
        .timestamp(SystemTime::now());
    for context in [Context::new(), known] {
        for error in every_error() {
            _ = context.enter(|| answer(&Shaped(error, PhantomData::<E>)));
        }
    }
}

#[test]
fn every_answer_validates_in_every_shape() {
    every_answer_validates::<Problem>();
    every_answer_validates::<Detail>();
    every_answer_validates::<DetailCode>();
    every_answer_validates::<Errors>();
    every_answer_validates::<Everything>();
    every_answer_validates::<Formatted>();
    every_answer_validates::<Grouped>();
    every_answer_validates::<Places>();
    every_answer_validates::<Nested>();
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = DetailCode)]
enum Mixed {
    #[error("first")]
    #[status(400)]
    First,
    #[error("second")]
    #[status(404)]
    #[envelope(Errors)]
    Second,
    #[error(transparent)]
    Part(#[from] Part),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Part {
    #[error("third")]
    #[status(410)]
    Third,
}

#[test]
fn a_type_has_a_schema_for_each_of_its_shapes() {
    for error in [Mixed::First, Mixed::Second, Part::Third.into()] {
        _ = answer(&error);
    }
    let schema = api_error::Table::of::<Mixed>().schema();
    let shape =
        |schema: &Json| schema["properties"].as_object().map(|p| p.keys().cloned().collect());
    let shapes: Vec<Option<Vec<String>>> =
        schema["anyOf"].as_array().expect("shapes").iter().map(shape).collect();
    assert_eq!(shapes, [Some(vec!["detail".to_owned()]), Some(vec!["errors".to_owned()])]);
    assert_eq!(schema["anyOf"][0]["properties"]["detail"]["enum"], json!(["FIRST", "THIRD"]));
    assert!(!validator(&schema).is_valid(&json!({"detail": "SECOND"})));
}

#[test]
fn the_schema_of_one_error_says_what_it_is() {
    let limit = api_error::Table::of::<Shop>().specs().nth(1).expect("the second");
    let schema = Problem::TEMPLATE.schema([limit]);
    assert_eq!(
        schema,
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Limit",
            "description": "Too many at once.",
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": [limit.docs]},
                "title": {"type": "string"},
                "status": {"type": "integer", "enum": [429]},
                "detail": {"type": "string"},
                "instance": {"type": "string", "format": "uri-reference"},
                "code": {"type": "string", "enum": ["LIMIT"]},
                "number": {"type": "integer", "enum": [7]},
                "retry_after": {"type": "integer", "minimum": 0},
                "limit": {"type": "integer", "minimum": 0},
                "by": {"type": "string"},
                "other": {},
            },
            "required": ["title", "status", "detail", "code", "limit"],
        })
    );
}

#[test]
fn the_schema_is_the_same_each_time() {
    let schema = || Shaped(Shop::Nothing, PhantomData::<Places>).table().schema().to_string();
    assert_eq!(schema(), schema());
    assert!(schema().contains("\"$ref\":\"#/$defs/place1\""));
}
