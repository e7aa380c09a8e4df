//! Tools: functions of the platform that agents may call, under a name of the organization's own.

use crate::errors::StoreError;
use rusqlite::{Connection, Row};
use serde::Serialize;

/// A tool.
#[derive(Debug, Serialize)]
pub(crate) struct Tool {
    /// The tool's ID.
    pub(crate) id: String,
    /// The tool's name.
    pub(crate) name: String,
    /// What it does.
    pub(crate) function: String,
}

impl Tool {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, function: row.get(2)? })
    }
}

/// The tools of an organization.
pub(crate) fn list(db: &Connection, organization_id: &str) -> Result<Vec<Tool>, StoreError> {
    let mut query = db
        .prepare("SELECT id, name, function FROM tools WHERE organization_id = ?1 ORDER BY name")?;
    let rows = query.query_map([organization_id], Tool::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a tool. False, and nothing done, when its name is taken.
pub(crate) fn add(db: &Connection, organization_id: &str, tool: &Tool) -> Result<bool, StoreError> {
    let added = db.execute(
        "INSERT INTO tools (id, organization_id, name, function) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (organization_id, name) DO NOTHING",
        [&tool.id, organization_id, &tool.name, &tool.function],
    )?;
    Ok(added == 1)
}
