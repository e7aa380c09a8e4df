//! Shapes of well-known APIs, declared with `envelope!`: each answers the body that the API
//! documents, byte by byte.

#![allow(clippy::expect_used, reason = "a test says what it expects")]

#[path = "../answer/mod.rs"]
mod answer;
mod auth;
mod causes;
mod developers;
mod frameworks;
mod grouped;
mod guide;
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
#[cfg(feature = "client")]
use api_error::Declared as _;

/// The error answers with this status and this body.
#[track_caller]
fn answers(error: &dyn ApiError, status: u16, body: &str) {
    let response = answer(error);
    assert_eq!(String::from_utf8_lossy(response.body()), body);
    assert_eq!(response.status().as_u16(), status);
    #[cfg(feature = "client")]
    comes_back(error, &response);
}

/// What the answer is read as is what was declared, as far as the shape has a place for it.
#[cfg(feature = "client")]
#[track_caller]
fn comes_back(error: &dyn ApiError, response: &http::Response<bytes::Bytes>) {
    let spec = error.spec();
    let shapes = error.table().shapes();
    let shape = shapes.iter().find(|shape| shape.specs.iter().any(|other| other.name == spec.name));
    let shape = shape.expect("every error has a shape");
    let received = shape.template.read(response.status(), response.headers(), response.body());
    // Messages of several values come back whole.
    let odd = received.notes.iter().filter(|n| n.expected != "values that can be told apart");
    let notes: Vec<_> = odd.map(ToString::to_string).collect();
    assert_eq!(notes, <[String; 0]>::default());
    assert!(received.code.as_ref().is_none_or(|code| code == spec.code));
    assert!(received.number.is_none_or(|number| spec.number == Some(number)));
    assert!(received.told_status.is_none_or(|status| status == error.status()));
    let body = String::from_utf8_lossy(response.body());
    for issue in error.issues().iter().filter(|issue| body.contains(&*issue.message)) {
        let mut told = received.issues.iter().map(|issue| &*issue.message);
        let is_told = told.any(|told| told.contains(&*issue.message));
        let in_one = received.message.as_ref().is_some_and(|told| told.contains(&*issue.message));
        assert!(is_told || in_one, "{body} is read as {received:?}");
    }
}

/// A header of the error's answer.
fn header(error: &dyn ApiError, name: &str) -> String {
    let response = answer(error);
    let value = response.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
    value.unwrap_or_default().into_owned()
}
