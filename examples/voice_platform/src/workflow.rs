//! What callers may do with workflows.

use crate::auth;
use crate::errors::{AccountError, AppError, WorkflowError};
use crate::extract::Caller;
use crate::graph;
use crate::store::workflows::{self, Workflow};
use rusqlite::Connection;
use serde_json::Value;

/// A workflow of the caller's own organization.
pub(crate) fn owned(db: &Connection, caller: Caller, id: i64) -> Result<Workflow, AppError> {
    let workflow = workflows::find(db, id)?.ok_or(WorkflowError::UnknownWorkflow { id })?;
    if workflow.organization_id == caller.organization_id {
        Ok(workflow)
    } else {
        Err(WorkflowError::ForeignWorkflow.into())
    }
}

/// Adds a workflow with a graph that keeps the rules.
pub(crate) fn create(
    db: &Connection,
    caller: Caller,
    name: &str,
    mut definition: Value,
) -> Result<Workflow, AppError> {
    prepare(&mut definition)?;
    let id = workflows::add(db, caller.organization_id, name, &definition)?;
    hold_trigger_paths(db, id, &definition)?;
    owned(db, caller, id)
}

/// Changes a workflow's name, its graph or both.
pub(crate) fn update(
    db: &Connection,
    caller: Caller,
    id: i64,
    name: Option<&str>,
    mut definition: Option<Value>,
) -> Result<Workflow, AppError> {
    owned(db, caller, id)?;
    if name.is_none() && definition.is_none() {
        return Err(WorkflowError::NothingToUpdate.into());
    }
    if let Some(definition) = &mut definition {
        prepare(definition)?;
        workflows::release_trigger_paths(db, id)?;
        hold_trigger_paths(db, id, definition)?;
    }
    workflows::update(db, id, name, definition.as_ref())?;
    owned(db, caller, id)
}

/// Fails with every problem of a graph.
pub(crate) fn validate(definition: &Value) -> Result<(), WorkflowError> {
    let problems = graph::problems(definition);
    if problems.is_empty() { Ok(()) } else { Err(WorkflowError::InvalidGraph(problems)) }
}

fn prepare(definition: &mut Value) -> Result<(), AppError> {
    validate(definition)?;
    graph::fill_trigger_paths(definition, auth::random_hex).map_err(AccountError::Entropy)?;
    Ok(())
}

fn hold_trigger_paths(db: &Connection, id: i64, definition: &Value) -> Result<(), AppError> {
    let mut taken = Vec::new();
    for (node_id, path) in graph::trigger_paths(definition) {
        match workflows::hold_trigger_path(db, id, &path) {
            Err(error) if error.is_duplicate() => {
                taken.push(graph::trigger_path_is_taken(&node_id));
            }
            held => held?,
        }
    }
    if taken.is_empty() { Ok(()) } else { Err(WorkflowError::TriggerPathTaken(taken).into()) }
}
