//! `api_error::answer` for tests, which call no other: clippy.toml sees to it.

#![allow(dead_code, reason = "no test needs all of it")]

#[path = "../validates/mod.rs"]
pub(crate) mod validates;

use api_error::{ApiError, Declared as _};
use bytes::Bytes;
use http::Response;

/// The error's answer, whose body is what the schema of its table says. Whether it is the first one or
/// made of what the first one left, it is the same.
pub(crate) fn answer(error: &dyn ApiError) -> Response<Bytes> {
    let (response, again) = (once(error), once(error));
    assert_eq!(response.status(), again.status());
    assert_eq!(response.headers(), again.headers());
    assert_eq!(response.body(), again.body());
    response
}

/// The same for what is seen each time that an error is answered.
#[allow(clippy::disallowed_methods, reason = "this is the one place that calls it")]
pub(crate) fn once(error: &dyn ApiError) -> Response<Bytes> {
    let response = api_error::answer(error);
    validates::validates(error.table(), &response);
    response
}
