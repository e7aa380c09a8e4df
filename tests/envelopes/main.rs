//! Shapes of well-known APIs, declared with `envelope!`: each answers the body that the API
//! documents, byte by byte.

#[path = "../answer/mod.rs"]
mod answer;
mod auth;
mod causes;
mod developers;
mod frameworks;
mod grouped;
mod listed;
mod payloads;
mod payments;
mod plain;
mod platforms;
mod problems;
mod services;
mod standards;
mod validators;

use answer::answer;
use api_error::ApiError;

/// The error answers with this status and this body.
#[track_caller]
fn answers(error: &dyn ApiError, status: u16, body: &str) {
    let response = answer(error);
    assert_eq!(String::from_utf8_lossy(response.body()), body);
    assert_eq!(response.status().as_u16(), status);
}

/// A header of the error's answer.
fn header(error: &dyn ApiError, name: &str) -> String {
    let response = answer(error);
    let value = response.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
    value.unwrap_or_default().into_owned()
}
