//! Agents: their drafts, and what is published of them.

use super::look::{All, One};
use super::{Answer, Created, created};
use crate::access::{PUBLISH_AGENTS, Permission, WRITE_LIBRARY};
use crate::errors::{AppError, Resource, ResourceError};
use crate::extract::{Action, Asked, Input, identifier, name, object};
use crate::store::{agents, new_id};
use crate::{AppState, agent};
use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use rusqlite::Connection;
use serde_json::{Value, json};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/agents", get(list).post(create))
        .route("/agents/{id}", get(fetch).put(redraft))
        .route("/agents/{id}/publish", post(publish))
        .route("/agents/{id}/versions", get(list_versions))
}

fn shown(db: &Connection, organization_id: &str, id: &str) -> Result<Value, AppError> {
    let (agent, draft) = agent::own(db, organization_id, id)?;
    let agents::Agent { id, name, published } = agent;
    Ok(json!({ "id": id, "name": name, "publishedVersion": published, "graph": draft }))
}

async fn list(State(state): State<AppState>, asked: Asked<All>) -> Answer {
    let list = move |db: &_| agents::list(db, &asked.organization_id);
    Ok(Json(json!({ "agents": state.store.run(list).await? })))
}

struct New {
    name: String,
    graph: Value,
}

impl Action for New {
    const NEEDS: Permission = WRITE_LIBRARY;

    fn read(input: &mut Input) -> Option<Self> {
        let name = input.field("name", name);
        let graph = input.field("graph", object);
        Some(Self { name: name?, graph: Value::Object(graph?) })
    }
}

async fn create(State(state): State<AppState>, asked: Asked<New>) -> Created {
    let New { name, graph } = asked.action;
    let create = move |db: &_| {
        let id = new_id("agent");
        if !agents::add(db, &asked.organization_id, &id, &name, &graph)? {
            return Err(ResourceError::NameTaken { resource: Resource::Agent, name }.into());
        }
        shown(db, &asked.organization_id, &id)
    };
    Ok(created(state.store.run(create).await?))
}

async fn fetch(State(state): State<AppState>, asked: Asked<One>) -> Answer {
    let fetch = move |db: &_| shown(db, &asked.organization_id, &asked.action.id);
    Ok(Json(state.store.run(fetch).await?))
}

async fn list_versions(State(state): State<AppState>, asked: Asked<One>) -> Answer {
    let list = move |db: &_| -> Result<_, AppError> {
        let (agent, _) = agent::own(db, &asked.organization_id, &asked.action.id)?;
        Ok(agents::versions(db, &agent.id)?)
    };
    Ok(Json(json!({ "versions": state.store.run(list).await? })))
}

struct Redraft {
    id: String,
    graph: Value,
}

impl Action for Redraft {
    const NEEDS: Permission = WRITE_LIBRARY;

    fn read(input: &mut Input) -> Option<Self> {
        let id = input.segment("id", identifier);
        let graph = input.field("graph", object);
        Some(Self { id: id?, graph: Value::Object(graph?) })
    }
}

async fn redraft(State(state): State<AppState>, asked: Asked<Redraft>) -> Answer {
    let Redraft { id, graph } = asked.action;
    let redraft = move |db: &_| {
        agent::own(db, &asked.organization_id, &id)?;
        agents::redraft(db, &id, &graph)?;
        shown(db, &asked.organization_id, &id)
    };
    Ok(Json(state.store.run(redraft).await?))
}

struct Publish {
    id: String,
}

impl Action for Publish {
    const NEEDS: Permission = PUBLISH_AGENTS;

    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { id: input.segment("id", identifier)? })
    }
}

async fn publish(State(state): State<AppState>, asked: Asked<Publish>) -> Answer {
    let Publish { id } = asked.action;
    let publish = move |db: &_| {
        let version = agent::publish(db, &asked.organization_id, &id)?;
        Ok::<_, AppError>(json!({ "id": id, "publishedVersion": version }))
    };
    Ok(Json(state.store.run(publish).await?))
}
