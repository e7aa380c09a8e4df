//! What becomes of an agent: publishing it, and getting ready to execute it.

use crate::errors::{AppError, InvalidGraph, Resource, ResourceError, StoreError};
use crate::execution::{Functions, Plan, Published, Work};
use crate::graph::{self, Library};
use crate::store::{agents, prompts, tools};
use rusqlite::Connection;
use serde_json::Value;
use std::collections::HashMap;

/// An agent of the organization, with its draft.
pub(crate) fn own(
    db: &Connection,
    organization_id: &str,
    id: &str,
) -> Result<(agents::Agent, Value), AppError> {
    agents::find(db, organization_id, id)?.ok_or_else(|| {
        ResourceError::UnknownResource { resource: Resource::Agent, id: id.to_owned() }.into()
    })
}

/// Makes the agent's draft its next version, if it keeps the rules. Gives the version.
pub(crate) fn publish(db: &Connection, organization_id: &str, id: &str) -> Result<i64, AppError> {
    let (_, draft) = own(db, organization_id, id)?;
    let library = Library {
        prompts: prompts::list(db, organization_id)?
            .into_iter()
            .map(|prompt| (prompt.id, prompt.latest))
            .collect(),
        tools: tools::list(db, organization_id)?.into_iter().map(|tool| tool.id).collect(),
    };
    let problems = graph::problems(&draft, &library);
    if !problems.is_empty() {
        return Err(InvalidGraph(problems).into());
    }
    Ok(agents::publish(db, id, &draft)?)
}

/// The plan of one version of an agent, or of its newest, and that version.
pub(crate) fn plan(
    db: &Connection,
    organization_id: &str,
    id: &str,
    version: Option<i64>,
) -> Result<(i64, Plan), AppError> {
    let (agent, _) = own(db, organization_id, id)?;
    let published =
        agent.published.ok_or_else(|| ResourceError::NotPublished { id: id.to_owned() })?;
    let version = version.unwrap_or(published);
    let graph: Option<Published> = agents::version(db, id, version)?;
    let graph = graph.ok_or_else(|| ResourceError::UnknownVersion {
        resource: Resource::Agent,
        id: id.to_owned(),
        version,
    })?;
    let prompts = prompts_of(db, organization_id, &graph)?;
    let tools = tools::list(db, organization_id)?;
    let functions: Functions = tools.into_iter().map(|tool| (tool.id, tool.function)).collect();
    Ok((version, Plan { graph, prompts, functions }))
}

fn prompts_of(
    db: &Connection,
    organization_id: &str,
    graph: &Published,
) -> Result<HashMap<String, prompts::Version>, StoreError> {
    let mut found = HashMap::new();
    for step in &graph.steps {
        let Work::Prompt { prompt_id, prompt_version, .. } = &step.work else { continue };
        let dangling = || StoreError::dangling("prompt", prompt_id);
        let prompt = prompts::find(db, organization_id, prompt_id)?.ok_or_else(dangling)?;
        let number = prompt_version.unwrap_or(prompt.latest);
        let version = prompts::version(db, prompt_id, number)?.ok_or_else(dangling)?;
        found.insert(step.id.clone(), version);
    }
    Ok(found)
}
