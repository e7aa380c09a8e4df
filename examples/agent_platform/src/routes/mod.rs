//! The routes, by subject. A handler takes what is asked, has it done and answers with the result.

mod agents;
mod executions;
mod look;
mod organizations;
mod prompts;
mod runs;
mod tools;

use crate::AppState;
use crate::errors::AppError;
use axum::http::StatusCode;
use axum::{Json, Router};
use serde_json::Value;

/// Every route under the base path.
pub(crate) fn all() -> Router<AppState> {
    Router::new()
        .merge(prompts::routes())
        .merge(tools::routes())
        .merge(agents::routes())
        .merge(executions::routes())
        .merge(runs::routes())
        .merge(organizations::routes())
}

/// What a handler answers with.
type Answer = Result<Json<Value>, AppError>;

/// What a handler answers with that made something.
type Created = Result<(StatusCode, Json<Value>), AppError>;

fn created(body: Value) -> (StatusCode, Json<Value>) {
    (StatusCode::CREATED, Json(body))
}
