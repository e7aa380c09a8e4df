//! Organizations and their users.

use crate::errors::StoreError;
use rusqlite::{Connection, OptionalExtension as _, params};

/// A user, without the password.
#[derive(Debug, serde::Serialize)]
pub(crate) struct User {
    /// The user's ID.
    pub(crate) id: i64,
    /// The email, as it was given at signup.
    pub(crate) email: String,
    /// The name, if one was given.
    pub(crate) name: Option<String>,
    /// The organization that the user belongs to.
    pub(crate) organization_id: i64,
}

/// Who signs up.
#[derive(Debug)]
pub(crate) struct NewUser {
    /// The email.
    pub(crate) email: String,
    /// The name.
    pub(crate) name: Option<String>,
    /// The hashed password.
    pub(crate) password: String,
}

/// How many calls a new organization may make.
pub(crate) const FREE_CALLS: i64 = 100;

/// Adds an organization.
pub(crate) fn add_organization(
    db: &Connection,
    name: &str,
    calls_left: i64,
) -> Result<i64, StoreError> {
    db.execute(
        "INSERT INTO organizations (name, calls_left) VALUES (?1, ?2)",
        params![name, calls_left],
    )?;
    Ok(db.last_insert_rowid())
}

/// Adds a user and the organization of that user's own.
///
/// Fails when the email is registered already ([`StoreError::is_duplicate`]) or the database fails.
pub(crate) fn sign_up(db: &Connection, new: NewUser) -> Result<User, StoreError> {
    let organization_id = add_organization(db, &new.email, FREE_CALLS)?;
    db.execute(
        "INSERT INTO users (organization_id, email, name, password) VALUES (?1, ?2, ?3, ?4)",
        params![organization_id, new.email, new.name, new.password],
    )?;
    let id = db.last_insert_rowid();
    Ok(User { id, email: new.email, name: new.name, organization_id })
}

/// Finds a user and the hash of the user's password.
pub(crate) fn find(db: &Connection, email: &str) -> Result<Option<(User, String)>, StoreError> {
    let found = db.query_row(
        "SELECT id, email, name, organization_id, password FROM users WHERE email = ?1",
        [email],
        |row| {
            let user = User {
                id: row.get(0)?,
                email: row.get(1)?,
                name: row.get(2)?,
                organization_id: row.get(3)?,
            };
            Ok((user, row.get(4)?))
        },
    );
    Ok(found.optional()?)
}

/// Uses up one call of the organization's quota, if one is left.
pub(crate) fn spend_call(db: &Connection, organization_id: i64) -> Result<bool, StoreError> {
    let spent = db.execute(
        "UPDATE organizations SET calls_left = calls_left - 1 WHERE id = ?1 AND calls_left > 0",
        [organization_id],
    )?;
    Ok(spent == 1)
}
