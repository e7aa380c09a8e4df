//! Prompts and their versions, which are counted from 1 and never change.

use crate::errors::StoreError;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::Serialize;

/// A prompt without its texts.
#[derive(Debug, Serialize)]
pub(crate) struct Prompt {
    /// The prompt's ID.
    pub(crate) id: String,
    /// The prompt's name.
    pub(crate) name: String,
    /// Its newest version.
    #[serde(rename = "latestVersion")]
    pub(crate) latest: i64,
}

/// What a prompt said, or says.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Version {
    /// Which version it is.
    #[serde(rename = "version")]
    pub(crate) number: i64,
    /// The model that completes it.
    pub(crate) model: String,
    /// Its text, with names of variables in double braces.
    pub(crate) template: String,
}

const COLUMNS: &str = "id, name, (SELECT max(version) FROM prompt_versions WHERE prompt_id = id)";

impl Prompt {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, latest: row.get(2)? })
    }
}

impl Version {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { number: row.get(0)?, model: row.get(1)?, template: row.get(2)? })
    }
}

/// The prompts of an organization.
pub(crate) fn list(db: &Connection, organization_id: &str) -> Result<Vec<Prompt>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM prompts WHERE organization_id = ?1 ORDER BY name");
    let mut query = db.prepare(&query)?;
    let rows = query.query_map([organization_id], Prompt::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A prompt of an organization.
pub(crate) fn find(
    db: &Connection,
    organization_id: &str,
    id: &str,
) -> Result<Option<Prompt>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM prompts WHERE organization_id = ?1 AND id = ?2");
    Ok(db.query_row(&query, [organization_id, id], Prompt::read).optional()?)
}

/// The versions of a prompt.
pub(crate) fn versions(db: &Connection, id: &str) -> Result<Vec<Version>, StoreError> {
    let query = "SELECT version, model, template FROM prompt_versions
                 WHERE prompt_id = ?1 ORDER BY version";
    let mut query = db.prepare(query)?;
    let rows = query.query_map([id], Version::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One version of a prompt.
pub(crate) fn version(
    db: &Connection,
    id: &str,
    version: i64,
) -> Result<Option<Version>, StoreError> {
    let query = "SELECT version, model, template FROM prompt_versions
                 WHERE prompt_id = ?1 AND version = ?2";
    Ok(db.query_row(query, params![id, version], Version::read).optional()?)
}

/// Adds a prompt without a version. False, and nothing done, when its name is taken.
pub(crate) fn add(
    db: &Connection,
    organization_id: &str,
    id: &str,
    name: &str,
) -> Result<bool, StoreError> {
    let added = db.execute(
        "INSERT INTO prompts (id, organization_id, name) VALUES (?1, ?2, ?3)
         ON CONFLICT (organization_id, name) DO NOTHING",
        [id, organization_id, name],
    )?;
    Ok(added == 1)
}

/// Adds the next version of a prompt, and gives its number.
pub(crate) fn add_version(
    db: &Connection,
    id: &str,
    model: &str,
    template: &str,
) -> Result<i64, StoreError> {
    let version = db.query_row(
        "INSERT INTO prompt_versions (prompt_id, version, model, template)
         SELECT ?1, coalesce(max(version), 0) + 1, ?2, ?3 FROM prompt_versions WHERE prompt_id = ?1
         RETURNING version",
        [id, model, template],
        |row| row.get(0),
    )?;
    Ok(version)
}
