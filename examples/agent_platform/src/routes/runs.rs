//! Recorded runs, for whoever wants to know what became of an execution.

use super::Answer;
use crate::AppState;
use crate::access::{Permission, READ_RUNS};
use crate::errors::{AppError, Resource, ResourceError};
use crate::extract::{Action, Asked, Input, identifier, run_status};
use crate::store::runs::{self, Filter};
use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/runs", get(list)).route("/runs/{id}", get(fetch))
}

impl Action for Filter {
    const NEEDS: Permission = READ_RUNS;

    fn read(input: &mut Input) -> Option<Self> {
        let status = input.filter("status", run_status);
        let request_id = input.filter("requestId", identifier);
        Some(Self { status, request_id })
    }
}

async fn list(State(state): State<AppState>, asked: Asked<Filter>) -> Answer {
    let list = move |db: &_| runs::list(db, &asked.organization_id, &asked.action);
    Ok(Json(json!({ "runs": state.store.run(list).await? })))
}

struct One {
    id: String,
}

impl Action for One {
    const NEEDS: Permission = READ_RUNS;

    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { id: input.segment("id", identifier)? })
    }
}

async fn fetch(State(state): State<AppState>, asked: Asked<One>) -> Answer {
    let One { id } = asked.action;
    let fetch = move |db: &_| -> Result<_, AppError> {
        let found = runs::find(db, &asked.organization_id, &id)?;
        let unknown = || ResourceError::UnknownResource { resource: Resource::Run, id };
        Ok(found.ok_or_else(unknown)?)
    };
    Ok(Json(json!(state.store.run(fetch).await?)))
}
