//! Workflows, and the trigger paths that they hold.

use crate::errors::StoreError;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde_json::Value;

/// A workflow with its graph.
#[derive(Debug)]
pub(crate) struct Workflow {
    /// What the list shows of it.
    pub(crate) summary: Summary,
    /// The organization that it belongs to.
    pub(crate) organization_id: i64,
    /// How often it was saved.
    pub(crate) version: i64,
    /// The graph.
    pub(crate) definition: Value,
}

/// A workflow without its graph.
#[derive(Debug, serde::Serialize)]
pub(crate) struct Summary {
    /// The workflow's ID.
    pub(crate) id: i64,
    /// The workflow's name.
    pub(crate) name: String,
    /// `active` or `archived`.
    pub(crate) status: String,
    /// When it was created, in RFC 3339.
    pub(crate) created_at: String,
    /// How many calls it has made or taken.
    pub(crate) total_runs: i64,
}

const SUMMARY: &str = "id, name, status, created_at,
    (SELECT count(*) FROM workflow_runs WHERE workflow_id = workflows.id)";

impl Summary {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            status: row.get(2)?,
            created_at: row.get(3)?,
            total_runs: row.get(4)?,
        })
    }
}

/// Finds a workflow of any organization.
///
/// Fails when the stored graph is no JSON or the database fails.
pub(crate) fn find(db: &Connection, id: i64) -> Result<Option<Workflow>, StoreError> {
    let query = format!(
        "SELECT {SUMMARY}, organization_id, version, definition FROM workflows WHERE id = ?1"
    );
    let found = db.query_row(&query, [id], |row| {
        Ok((Summary::read(row)?, row.get(5)?, row.get(6)?, row.get::<_, String>(7)?))
    });
    let Some((summary, organization_id, version, definition)) = found.optional()? else {
        return Ok(None);
    };
    let definition = serde_json::from_str(&definition)
        .map_err(|source| StoreError::CorruptDefinition { workflow_id: id, source })?;
    Ok(Some(Workflow { summary, organization_id, version, definition }))
}

/// Lists the workflows of an organization, of one status or of any.
pub(crate) fn list(
    db: &Connection,
    organization_id: i64,
    status: Option<&str>,
) -> Result<Vec<Summary>, StoreError> {
    let query = format!(
        "SELECT {SUMMARY} FROM workflows
         WHERE organization_id = ?1 AND (?2 IS NULL OR status = ?2) ORDER BY id"
    );
    let mut statement = db.prepare(&query)?;
    let rows = statement.query_map(params![organization_id, status], Summary::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a workflow.
pub(crate) fn add(
    db: &Connection,
    organization_id: i64,
    name: &str,
    definition: &Value,
) -> Result<i64, StoreError> {
    db.execute(
        "INSERT INTO workflows (organization_id, name, definition) VALUES (?1, ?2, ?3)",
        params![organization_id, name, definition.to_string()],
    )?;
    Ok(db.last_insert_rowid())
}

/// Gives a workflow another name, another graph or both.
pub(crate) fn update(
    db: &Connection,
    id: i64,
    name: Option<&str>,
    definition: Option<&Value>,
) -> Result<(), StoreError> {
    db.execute(
        "UPDATE workflows SET name = coalesce(?2, name), definition = coalesce(?3, definition),
         version = version + 1 WHERE id = ?1",
        params![id, name, definition.map(Value::to_string)],
    )?;
    Ok(())
}

/// Gives up the trigger paths that a workflow holds.
pub(crate) fn release_trigger_paths(db: &Connection, id: i64) -> Result<(), StoreError> {
    db.execute("DELETE FROM trigger_paths WHERE workflow_id = ?1", [id])?;
    Ok(())
}

/// Holds a trigger path for a workflow.
///
/// Fails when another workflow holds it ([`StoreError::is_duplicate`]) or the database fails.
pub(crate) fn hold_trigger_path(db: &Connection, id: i64, path: &str) -> Result<(), StoreError> {
    db.execute("INSERT INTO trigger_paths (path, workflow_id) VALUES (?1, ?2)", params![path, id])?;
    Ok(())
}
