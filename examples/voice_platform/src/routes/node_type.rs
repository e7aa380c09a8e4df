//! The node types, for clients that build workflows.

use super::json;
use crate::AppState;
use crate::errors::{AppError, WorkflowError};
use crate::extract::{Caller, Path};
use crate::node_types::{self, NODE_TYPES, SPEC_VERSION};
use axum::Router;
use axum::response::Response;
use axum::routing::get;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/node-types", get(list)).route("/node-types/{name}", get(fetch))
}

async fn list(_: Caller) -> Response {
    json(&serde_json::json!({ "spec_version": SPEC_VERSION, "node_types": NODE_TYPES }))
}

async fn fetch(_: Caller, Path(name): Path<String>) -> Result<Response, AppError> {
    let found = node_types::find(&name).ok_or(WorkflowError::UnknownNodeType { name })?;
    Ok(json(found))
}
