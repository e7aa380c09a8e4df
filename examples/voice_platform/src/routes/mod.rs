//! The routes, by subject. A handler reads a request, asks for the work and answers with its
//! result.

mod account;
mod call;
mod library;
mod node_type;
mod workflow;

use crate::AppState;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;

/// Every route under the base path.
pub(crate) fn all() -> Router<AppState> {
    Router::new()
        .merge(account::routes())
        .merge(workflow::routes())
        .merge(node_type::routes())
        .merge(call::routes())
        .merge(library::routes())
}

/// A JSON answer. Nothing that the service answers with has a key or number that JSON lacks.
fn json(body: &impl Serialize) -> Response {
    ([(CONTENT_TYPE, "application/json")], serde_json::json!(body).to_string()).into_response()
}
