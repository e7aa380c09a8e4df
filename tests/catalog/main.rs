//! The error table as data.

#![cfg(feature = "catalog")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test says what it expects")]

mod endpoints;
mod errors;
mod hostile;
mod large;
mod lint;
mod pages;

use api_error::catalog::Catalog;
use errors::{AppError, LateError, SeatTaken};
use serde_json::Value as Json;

#[test]
fn the_json_form_is_read_back_whole() {
    let catalog = Catalog::of::<AppError>().named("shop").version("2.0.0");
    let json = catalog.to_json();
    assert_eq!(Catalog::from_json(&json).expect("a catalog"), catalog);
}

#[test]
fn examples_are_what_their_schemas_say() {
    for row in &Catalog::of::<AppError>().and::<LateError>().errors {
        for answer in &row.answers {
            let Some(schema) = &answer.schema else { continue };
            let body: Json = serde_json::from_str(&answer.example.body).expect("JSON");
            assert!(jsonschema::draft202012::is_valid(schema, &body), "{}: {body}", row.code);
        }
    }
}

#[test]
fn examples_are_those_that_their_author_gave() {
    let catalog = Catalog::of::<SeatTaken>();
    assert_eq!(
        catalog.errors[0].answers[0].example.body,
        concat!(
            r#"{"title":"Conflict","status":409,"detail":"seat 12A of pro is taken","#,
            r#""code":"SEAT_TAKEN","details":{"all":false,"free":["12B","14C"],"from":-1.5,"#,
            r#""until":null},"seat":"12A","plan-name":"pro"}"#,
        ),
    );
}
