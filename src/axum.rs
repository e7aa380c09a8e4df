//! axum: every API error is an `IntoResponse`.

pub use axum_core::response::{IntoResponse, Response};

use crate::ApiError;

/// The answer of an error, as axum has it.
pub fn respond(error: &dyn ApiError) -> Response {
    crate::respond(error)
}
