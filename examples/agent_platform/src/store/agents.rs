//! Agents: a graph that is worked on, and the versions of it that were published.

use super::document;
use crate::errors::StoreError;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// An agent without its graph.
#[derive(Debug, Serialize)]
pub(crate) struct Agent {
    /// The agent's ID.
    pub(crate) id: String,
    /// The agent's name.
    pub(crate) name: String,
    /// Its newest version, if it was ever published.
    #[serde(rename = "publishedVersion")]
    pub(crate) published: Option<i64>,
}

const COLUMNS: &str =
    "id, name, (SELECT max(version) FROM agent_versions WHERE agent_id = id), draft";

impl Agent {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, published: row.get(2)? })
    }
}

/// The agents of an organization.
pub(crate) fn list(db: &Connection, organization_id: &str) -> Result<Vec<Agent>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM agents WHERE organization_id = ?1 ORDER BY name");
    let mut query = db.prepare(&query)?;
    let rows = query.query_map([organization_id], Agent::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// An agent of an organization, with its draft.
pub(crate) fn find(
    db: &Connection,
    organization_id: &str,
    id: &str,
) -> Result<Option<(Agent, Value)>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM agents WHERE organization_id = ?1 AND id = ?2");
    let read = |row: &Row<'_>| Ok((Agent::read(row)?, row.get::<_, String>(3)?));
    let found = db.query_row(&query, [organization_id, id], read).optional()?;
    let Some((agent, draft)) = found else { return Ok(None) };
    let draft = document(|| format!("the draft of agent {id:?}"), &draft)?;
    Ok(Some((agent, draft)))
}

/// Adds an agent. False, and nothing done, when its name is taken.
pub(crate) fn add(
    db: &Connection,
    organization_id: &str,
    id: &str,
    name: &str,
    draft: &Value,
) -> Result<bool, StoreError> {
    let added = db.execute(
        "INSERT INTO agents (id, organization_id, name, draft) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (organization_id, name) DO NOTHING",
        params![id, organization_id, name, draft.to_string()],
    )?;
    Ok(added == 1)
}

/// Puts another graph in the place of an agent's draft.
pub(crate) fn redraft(db: &Connection, id: &str, draft: &Value) -> Result<(), StoreError> {
    db.execute("UPDATE agents SET draft = ?2 WHERE id = ?1", params![id, draft.to_string()])?;
    Ok(())
}

/// Makes a graph the next version of an agent, and gives its number.
pub(crate) fn publish(db: &Connection, id: &str, graph: &Value) -> Result<i64, StoreError> {
    let version = db.query_row(
        "INSERT INTO agent_versions (agent_id, version, graph)
         SELECT ?1, coalesce(max(version), 0) + 1, ?2 FROM agent_versions WHERE agent_id = ?1
         RETURNING version",
        params![id, graph.to_string()],
        |row| row.get(0),
    )?;
    Ok(version)
}

/// The numbers of an agent's versions.
pub(crate) fn versions(db: &Connection, id: &str) -> Result<Vec<i64>, StoreError> {
    let mut query =
        db.prepare("SELECT version FROM agent_versions WHERE agent_id = ?1 ORDER BY version")?;
    let rows = query.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The graph of one version of an agent.
pub(crate) fn version<T: DeserializeOwned>(
    db: &Connection,
    id: &str,
    version: i64,
) -> Result<Option<T>, StoreError> {
    let query = "SELECT graph FROM agent_versions WHERE agent_id = ?1 AND version = ?2";
    let graph = db.query_row(query, params![id, version], |row| row.get::<_, String>(0));
    let graph = graph.optional()?;
    graph.map(|text| document(|| format!("version {version} of agent {id:?}"), &text)).transpose()
}
