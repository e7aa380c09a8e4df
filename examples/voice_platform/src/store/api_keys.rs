//! API keys. Only their hashes are stored: a stolen database opens nothing.

use crate::errors::StoreError;
use rusqlite::{Connection, OptionalExtension as _, params};

/// What the database knows of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ApiKey {
    /// The key's ID.
    pub(crate) id: i64,
    /// The organization that the key speaks for.
    pub(crate) organization_id: i64,
    /// Whether the key was archived and opens nothing any more.
    pub(crate) archived: bool,
}

/// Adds a key by its hash.
pub(crate) fn add(
    db: &Connection,
    organization_id: i64,
    name: &str,
    hash: &[u8],
) -> Result<i64, StoreError> {
    db.execute(
        "INSERT INTO api_keys (organization_id, name, hash) VALUES (?1, ?2, ?3)",
        params![organization_id, name, hash],
    )?;
    Ok(db.last_insert_rowid())
}

/// Finds a key by its hash.
pub(crate) fn find_by_hash(db: &Connection, hash: &[u8]) -> Result<Option<ApiKey>, StoreError> {
    one(db, "SELECT id, organization_id, archived FROM api_keys WHERE hash = ?1", hash)
}

/// Finds a key by its ID.
pub(crate) fn find(db: &Connection, id: i64) -> Result<Option<ApiKey>, StoreError> {
    one(db, "SELECT id, organization_id, archived FROM api_keys WHERE id = ?1", id)
}

/// Archives a key; archiving it again changes nothing.
pub(crate) fn archive(db: &Connection, id: i64) -> Result<(), StoreError> {
    db.execute("UPDATE api_keys SET archived = 1 WHERE id = ?1", [id])?;
    Ok(())
}

fn one(
    db: &Connection,
    query: &str,
    by: impl rusqlite::ToSql,
) -> Result<Option<ApiKey>, StoreError> {
    let found = db.query_row(query, [by], |row| {
        Ok(ApiKey { id: row.get(0)?, organization_id: row.get(1)?, archived: row.get(2)? })
    });
    Ok(found.optional()?)
}
