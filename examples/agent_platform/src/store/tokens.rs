//! Bearer tokens. Only their hashes are stored: a stolen database opens nothing.

use crate::errors::StoreError;
use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// What the database knows of a token.
#[derive(Debug)]
pub(crate) struct Token {
    /// Whose it is.
    pub(crate) email: String,
    /// Whether its time is over.
    pub(crate) expired: bool,
}

/// What is stored of a token. A token is random, so a fast hash without salt is enough.
pub(crate) fn hash(token: &[u8]) -> [u8; 32] {
    Sha256::digest(token).into()
}

/// Makes a token that lasts this many days. Two random UUIDs hold 244 random bits.
pub(crate) fn add(db: &Connection, email: &str, days: i64) -> Result<String, StoreError> {
    let token = format!("ap_{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
    db.execute(
        "INSERT INTO tokens (hash, email, expires_at) VALUES (?1, ?2, unixepoch() + 86400 * ?3)",
        params![hash(token.as_bytes()), email, days],
    )?;
    Ok(token)
}

/// Finds a token by its hash.
pub(crate) fn find(db: &Connection, hash: &[u8; 32]) -> Result<Option<Token>, StoreError> {
    let query = "SELECT email, expires_at <= unixepoch() FROM tokens WHERE hash = ?1";
    let found = db.query_row(query, [hash], |row| {
        Ok(Token { email: row.get("email")?, expired: row.get(1)? })
    });
    Ok(found.optional()?)
}
