//! Tools.

use super::look::{All, One};
use super::{Answer, Created, created};
use crate::AppState;
use crate::access::{Permission, WRITE_LIBRARY};
use crate::errors::{AppError, Resource, ResourceError};
use crate::extract::{Action, Asked, Input, function, name};
use crate::store::tools::Tool;
use crate::store::{new_id, tools};
use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/tools", get(list).post(create)).route("/tools/{id}", get(fetch))
}

async fn list(State(state): State<AppState>, asked: Asked<All>) -> Answer {
    let list = move |db: &_| tools::list(db, &asked.organization_id);
    Ok(Json(json!({ "tools": state.store.run(list).await? })))
}

struct New {
    name: String,
    function: &'static str,
}

impl Action for New {
    const NEEDS: Permission = WRITE_LIBRARY;

    fn read(input: &mut Input) -> Option<Self> {
        let name = input.field("name", name);
        let function = input.field("function", function);
        Some(Self { name: name?, function: function? })
    }
}

async fn create(State(state): State<AppState>, asked: Asked<New>) -> Created {
    let New { name, function } = asked.action;
    let create = move |db: &_| -> Result<_, AppError> {
        let tool = Tool { id: new_id("tool"), name, function: function.to_owned() };
        if tools::add(db, &asked.organization_id, &tool)? {
            Ok(tool)
        } else {
            Err(ResourceError::NameTaken { resource: Resource::Tool, name: tool.name }.into())
        }
    };
    Ok(created(json!(state.store.run(create).await?)))
}

async fn fetch(State(state): State<AppState>, asked: Asked<One>) -> Answer {
    let One { id } = asked.action;
    let fetch = move |db: &_| -> Result<_, AppError> {
        let found = tools::list(db, &asked.organization_id)?.into_iter().find(|tool| tool.id == id);
        let unknown = || ResourceError::UnknownResource { resource: Resource::Tool, id };
        Ok(found.ok_or_else(unknown)?)
    };
    Ok(Json(json!(state.store.run(fetch).await?)))
}
