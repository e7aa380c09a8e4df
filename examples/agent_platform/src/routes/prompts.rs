//! Prompts and their versions.

use super::look::{All, One};
use super::{Answer, Created, created};
use crate::access::{Permission, READ_LIBRARY, WRITE_LIBRARY};
use crate::errors::{AppError, Resource, ResourceError};
use crate::extract::{Action, Asked, Input, identifier, name, text, version};
use crate::store::{new_id, prompts};
use crate::{AppState, prompt};
use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/prompts", get(list).post(create))
        .route("/prompts/{id}", get(fetch))
        .route("/prompts/{id}/versions", get(list_versions).post(add_version))
        .route("/prompts/{id}/versions/{version}", get(fetch_version))
}

async fn list(State(state): State<AppState>, asked: Asked<All>) -> Answer {
    let list = move |db: &_| prompts::list(db, &asked.organization_id);
    Ok(Json(json!({ "prompts": state.store.run(list).await? })))
}

struct New {
    name: String,
    model: String,
    template: String,
}

impl Action for New {
    const NEEDS: Permission = WRITE_LIBRARY;

    fn read(input: &mut Input) -> Option<Self> {
        let name = input.field("name", name);
        let model = input.field("model", identifier);
        let template = input.field("template", text);
        Some(Self { name: name?, model: model?, template: template? })
    }
}

async fn create(State(state): State<AppState>, asked: Asked<New>) -> Created {
    let New { name, model, template } = asked.action;
    let create = move |db: &_| -> Result<_, AppError> {
        let id = new_id("prompt");
        if !prompts::add(db, &asked.organization_id, &id, &name)? {
            return Err(ResourceError::NameTaken { resource: Resource::Prompt, name }.into());
        }
        prompts::add_version(db, &id, &model, &template)?;
        prompt::own(db, &asked.organization_id, &id)
    };
    Ok(created(json!(state.store.run(create).await?)))
}

async fn fetch(State(state): State<AppState>, asked: Asked<One>) -> Answer {
    let fetch = move |db: &_| prompt::own(db, &asked.organization_id, &asked.action.id);
    Ok(Json(json!(state.store.run(fetch).await?)))
}

async fn list_versions(State(state): State<AppState>, asked: Asked<One>) -> Answer {
    let list = move |db: &_| -> Result<_, AppError> {
        let prompt = prompt::own(db, &asked.organization_id, &asked.action.id)?;
        Ok(prompts::versions(db, &prompt.id)?)
    };
    Ok(Json(json!({ "versions": state.store.run(list).await? })))
}

struct NewVersion {
    id: String,
    model: String,
    template: String,
}

impl Action for NewVersion {
    const NEEDS: Permission = WRITE_LIBRARY;

    fn read(input: &mut Input) -> Option<Self> {
        let id = input.segment("id", identifier);
        let model = input.field("model", identifier);
        let template = input.field("template", text);
        Some(Self { id: id?, model: model?, template: template? })
    }
}

async fn add_version(State(state): State<AppState>, asked: Asked<NewVersion>) -> Created {
    let NewVersion { id, model, template } = asked.action;
    let add = move |db: &_| -> Result<_, AppError> {
        prompt::own(db, &asked.organization_id, &id)?;
        let version = prompts::add_version(db, &id, &model, &template)?;
        prompt::own_version(db, &asked.organization_id, &id, Some(version))
    };
    Ok(created(json!(state.store.run(add).await?)))
}

struct OneVersion {
    id: String,
    version: i64,
}

impl Action for OneVersion {
    const NEEDS: Permission = READ_LIBRARY;

    fn read(input: &mut Input) -> Option<Self> {
        let id = input.segment("id", identifier);
        let version = input.segment("version", version);
        Some(Self { id: id?, version: version? })
    }
}

async fn fetch_version(State(state): State<AppState>, asked: Asked<OneVersion>) -> Answer {
    let OneVersion { id, version } = asked.action;
    let fetch = move |db: &_| prompt::own_version(db, &asked.organization_id, &id, Some(version));
    Ok(Json(json!(state.store.run(fetch).await?)))
}
