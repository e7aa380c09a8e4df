//! Organizations: their plans and their members.

use crate::access::Role;
use crate::errors::StoreError;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;

/// What an organization pays for.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The plan's name.
    pub(crate) name: String,
    /// How many members it includes.
    pub(crate) seats: i64,
}

/// Somebody who is a member, or will be.
#[derive(Debug, Serialize)]
pub(crate) struct Member {
    /// Who it is.
    email: String,
    /// `viewer`, `developer` or `owner`.
    role: String,
    /// `invited` or `active`.
    state: String,
}

/// What an active member is in an organization.
pub(crate) fn role(
    db: &Connection,
    organization_id: &str,
    email: &str,
) -> Result<Option<Role>, StoreError> {
    let query = "SELECT role FROM members
                 WHERE organization_id = ?1 AND email = ?2 AND state = 'active'";
    let name = db.query_row(query, [organization_id, email], |row| row.get::<_, String>(0));
    Ok(name.optional()?.as_deref().and_then(Role::named))
}

/// The plan of an organization that exists.
pub(crate) fn plan(db: &Connection, organization_id: &str) -> Result<Plan, StoreError> {
    let query = "SELECT plans.name, seats FROM plans
                 JOIN organizations ON organizations.plan = plans.name
                 WHERE organizations.id = ?1";
    let read = |row: &rusqlite::Row<'_>| Ok(Plan { name: row.get(0)?, seats: row.get(1)? });
    Ok(db.query_row(query, [organization_id], read)?)
}

/// Whether an organization's plan includes an entitlement.
pub(crate) fn is_entitled(
    db: &Connection,
    organization_id: &str,
    entitlement: &str,
) -> Result<bool, StoreError> {
    let mut query = db.prepare(
        "SELECT 1 FROM entitlements JOIN organizations USING (plan)
         WHERE organizations.id = ?1 AND entitlements.name = ?2",
    )?;
    Ok(query.exists([organization_id, entitlement])?)
}

/// Everybody who takes a seat.
pub(crate) fn members(db: &Connection, organization_id: &str) -> Result<Vec<Member>, StoreError> {
    let mut query = db.prepare(
        "SELECT email, role, state FROM members WHERE organization_id = ?1 ORDER BY email",
    )?;
    let rows = query.query_map([organization_id], |row| {
        Ok(Member { email: row.get(0)?, role: row.get(1)?, state: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Invites somebody, or changes the role in an invitation that is still open. False, and nothing
/// done, for an active member.
pub(crate) fn invite(
    db: &Connection,
    organization_id: &str,
    email: &str,
    role: &str,
) -> Result<bool, StoreError> {
    let changed = db.execute(
        "INSERT INTO members (organization_id, email, role, state) VALUES (?1, ?2, ?3, 'invited')
         ON CONFLICT DO UPDATE SET role = excluded.role WHERE state = 'invited'",
        params![organization_id, email, role],
    )?;
    Ok(changed == 1)
}
