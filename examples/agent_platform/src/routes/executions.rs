//! Executions of prompts and agents.

use super::Answer;
use crate::access::{EXECUTE, OPEN_SESSIONS, Permission};
use crate::errors::AppError;
use crate::execution::{self, Variables};
use crate::extract::{Action, Asked, Input, identifier, object, text, version};
use crate::provider::Provider;
use crate::runs::Kind;
use crate::store::new_id;
use crate::store::runs::NewRun;
use crate::{AppState, agent, prompt};
use api_error::Context;
use axum::extract::State;
use axum::routing::post;
use axum::{Json, Router};
use serde_json::json;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/prompts/{id}/execute", post(execute_prompt))
        .route("/agents/{id}/execute", post(execute_agent))
        .route("/agents/{id}/realtime-sessions", post(open_session))
}

struct Prompt {
    id: String,
    version: Option<i64>,
    variables: Variables,
}

impl Action for Prompt {
    const NEEDS: Permission = EXECUTE;

    fn read(input: &mut Input) -> Option<Self> {
        let id = input.segment("id", identifier);
        let version = input.optional("version", version);
        let variables = input.optional("variables", object);
        Some(Self { id: id?, version, variables: variables.unwrap_or_default() })
    }
}

async fn execute_prompt(State(state): State<AppState>, asked: Asked<Prompt>) -> Answer {
    let Asked { organization_id, action } = asked;
    let Prompt { id, version, variables } = action;
    let (subject, organization) = (id.clone(), organization_id.clone());
    let find = move |db: &_| prompt::own_version(db, &organization, &subject, version);
    let found = state.store.run(find).await?;
    let run = new_run(organization_id, Kind::Prompt, &id, found.number);
    let work = move |provider: &_| execution::prompt(provider, &id, &found, &variables);
    completed(&state, run, work).await
}

struct Agent {
    id: String,
    version: Option<i64>,
    input: String,
    variables: Variables,
}

impl Agent {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.segment("id", identifier);
        let version = input.optional("version", version);
        let text = input.optional("input", text);
        let variables = input.optional("variables", object);
        let input = text.unwrap_or_default();
        Some(Self { id: id?, version, input, variables: variables.unwrap_or_default() })
    }
}

struct Execution(Agent);

impl Action for Execution {
    const NEEDS: Permission = EXECUTE;

    fn read(input: &mut Input) -> Option<Self> {
        Agent::read(input).map(Self)
    }
}

struct Session(Agent);

impl Action for Session {
    const NEEDS: Permission = OPEN_SESSIONS;

    fn read(input: &mut Input) -> Option<Self> {
        Agent::read(input).map(Self)
    }
}

async fn execute_agent(State(state): State<AppState>, asked: Asked<Execution>) -> Answer {
    let Asked { organization_id, action: Execution(agent) } = asked;
    follow(&state, organization_id, Kind::Agent, agent).await
}

async fn open_session(State(state): State<AppState>, asked: Asked<Session>) -> Answer {
    let Asked { organization_id, action: Session(agent) } = asked;
    follow(&state, organization_id, Kind::RealtimeSession, agent).await
}

async fn follow(
    state: &AppState,
    organization_id: String,
    kind: Kind,
    Agent { id, version, input, variables }: Agent,
) -> Answer {
    let (subject, organization) = (id.clone(), organization_id.clone());
    let plan = move |db: &_| agent::plan(db, &organization, &subject, version);
    let (version, plan) = state.store.run(plan).await?;
    let run = new_run(organization_id, kind, &id, version);
    let work = move |provider: &_| execution::agent(provider, kind, &plan, input, variables);
    completed(state, run, work).await
}

fn new_run(organization_id: String, kind: Kind, subject: &str, version: i64) -> NewRun {
    let request_id = Context::current().and_then(|context| context.request_id);
    let (subject, request_id) = (subject.to_owned(), request_id.unwrap_or_default().to_string());
    NewRun { id: new_id(kind.as_str()), organization_id, kind, subject, version, request_id }
}

async fn completed(
    state: &AppState,
    run: NewRun,
    work: impl FnOnce(&Provider) -> Result<String, AppError> + Send + 'static,
) -> Answer {
    let id = run.id.clone();
    let output = execution::recorded(state, run, work).await?;
    Ok(Json(json!({ "runId": id, "status": "completed", "output": output })))
}
