//! `api_error::answer` for tests, which call no other: clippy.toml sees to it.

#[path = "../validates/mod.rs"]
pub(crate) mod validates;

use api_error::ApiError;
use bytes::Bytes;
use http::Response;

/// The error's answer, whose body is what the schema of its table says.
#[allow(clippy::disallowed_methods, reason = "this is the one place that calls it")]
pub(crate) fn answer(error: &dyn ApiError) -> Response<Bytes> {
    let response = api_error::answer(error);
    validates::validates(error.table(), &response);
    response
}
