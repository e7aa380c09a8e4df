//! An answer against the schema of its table.

#![allow(clippy::expect_used, reason = "a test says what it expects")]

use api_error::Table;
use http::Response;
use jsonschema::Validator;
use serde_json::{Value as Json, json};

/// The body of an answer, if it is JSON, is what the schema of its table says.
pub(crate) fn validates(table: &'static Table, response: &Response<impl AsRef<[u8]>>) {
    if !response.headers()["content-type"].to_str().is_ok_and(|ty| ty.contains("json")) {
        return;
    }
    let body: Json = serde_json::from_slice(response.body().as_ref()).expect("JSON");
    let mut schema = table.schema();
    assert_valid(&schema, &body);
    close(&mut schema);
    assert_valid(&schema, &body);
}

fn assert_valid(schema: &Json, body: &Json) {
    let verdict = validator(schema).validate(body).map_err(|error| error.to_string());
    assert_eq!(verdict, Ok(()), "{body:#} against {schema:#}");
}

/// A validator that checks formats, too.
pub(crate) fn validator(schema: &Json) -> Validator {
    jsonschema::draft202012::meta::validate(schema).expect("a schema");
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(schema)
        .expect("a schema")
}

/// Allows no member that the schema does not name: clients must let such pass, but we send none.
fn close(schema: &mut Json) {
    match schema {
        Json::Object(members) => {
            if members.contains_key("properties") && !members.contains_key("additionalProperties") {
                members.insert("additionalProperties".to_owned(), json!(false));
            }
            members.values_mut().for_each(close);
        }
        Json::Array(elements) => elements.iter_mut().for_each(close),
        _ => {}
    }
}
