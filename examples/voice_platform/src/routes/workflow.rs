//! Workflows: list, fetch, create, change, validate.

use super::json;
use crate::AppState;
use crate::errors::AppError;
use crate::extract::{
    Caller, Fields, FromFields, Json, Path, Query, Reported, object, one_of, text,
};
use crate::store::workflows::{self, Workflow};
use crate::workflow;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json as object_of};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/workflow/fetch", get(list))
        .route("/workflow/fetch/{id}", get(fetch))
        .route("/workflow/create/definition", post(create))
        .route("/workflow/{id}", put(update))
        .route("/workflow/{id}/validate", post(validate))
}

struct Filter {
    status: Option<&'static str>,
}

impl FromFields for Filter {
    fn from_fields(fields: &mut Fields) -> Result<Self, Reported> {
        Ok(Self { status: fields.optional("status", one_of(&["active", "archived"]))? })
    }
}

async fn list(
    caller: Caller,
    State(state): State<AppState>,
    Query(filter): Query<Filter>,
) -> Result<Response, AppError> {
    let list = move |db: &_| workflows::list(db, caller.organization_id, filter.status);
    Ok(json(&state.store.run(list).await?))
}

async fn fetch(
    caller: Caller,
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<Response, AppError> {
    let found = state.store.run(move |db| workflow::owned(db, caller, id)).await?;
    Ok(json(&shown(&found)))
}

struct NewWorkflow {
    name: String,
    definition: Value,
}

impl FromFields for NewWorkflow {
    fn from_fields(fields: &mut Fields) -> Result<Self, Reported> {
        let name = fields.required("name", text(1..=255));
        let definition = fields.required("workflow_definition", object);
        Ok(Self { name: name?, definition: Value::Object(definition?) })
    }
}

async fn create(
    caller: Caller,
    State(state): State<AppState>,
    Json(new): Json<NewWorkflow>,
) -> Result<Response, AppError> {
    let create = move |db: &_| workflow::create(db, caller, &new.name, new.definition);
    Ok(json(&shown(&state.store.run(create).await?)))
}

struct Change {
    name: Option<String>,
    definition: Option<Value>,
}

impl FromFields for Change {
    fn from_fields(fields: &mut Fields) -> Result<Self, Reported> {
        let name = fields.optional("name", text(1..=255));
        let definition = fields.optional("workflow_definition", object);
        Ok(Self { name: name?, definition: definition?.map(Value::Object) })
    }
}

async fn update(
    caller: Caller,
    State(state): State<AppState>,
    Path(id): Path<i64>,
    Json(change): Json<Change>,
) -> Result<Response, AppError> {
    let Change { name, definition } = change;
    let update = move |db: &_| workflow::update(db, caller, id, name.as_deref(), definition);
    Ok(json(&shown(&state.store.run(update).await?)))
}

/// Validates the graph that is sent, or else the one that is stored.
async fn validate(
    caller: Caller,
    State(state): State<AppState>,
    Path(id): Path<i64>,
    sent: Option<Json<Change>>,
) -> Result<Response, AppError> {
    let stored = state.store.run(move |db| workflow::owned(db, caller, id)).await?;
    let sent = sent.and_then(|Json(change)| change.definition);
    workflow::validate(&sent.unwrap_or(stored.definition))?;
    Ok(json(&object_of!({ "is_valid": true, "errors": [] })))
}

fn shown(workflow: &Workflow) -> Value {
    object_of!({
        "id": workflow.summary.id,
        "name": workflow.summary.name,
        "status": workflow.summary.status,
        "created_at": workflow.summary.created_at,
        "total_runs": workflow.summary.total_runs,
        "workflow_definition": workflow.definition,
        "current_definition_id": null,
        "version_number": workflow.version,
    })
}
