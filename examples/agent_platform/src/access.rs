//! Who may do what: roles for people, entitlements for organizations.

use crate::errors::{AccessError, AppError};
use crate::store::organizations;
use rusqlite::Connection;

/// What a member may do; each role may do all that those before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Looks at things.
    Viewer,
    /// Makes and executes things.
    Developer,
    /// Decides who else is a member.
    Owner,
}

impl Role {
    pub(crate) const NAMES: &[&str] = &["viewer", "developer", "owner"];

    pub(crate) fn named(name: &str) -> Option<Self> {
        let roles = [Self::Viewer, Self::Developer, Self::Owner];
        roles.into_iter().zip(Self::NAMES).find(|(_, found)| **found == name).map(|(role, _)| role)
    }
}

/// What an action demands of the caller's role and of the organization's plan.
#[derive(Debug)]
pub(crate) struct Permission {
    name: &'static str,
    least: Role,
    entitlement: Option<&'static str>,
}

macro_rules! permissions {
    ($($constant:ident = $name:literal, $role:ident $(, $entitlement:literal)?;)+) => {$(
        pub(crate) const $constant: Permission = Permission {
            name: $name,
            least: Role::$role,
            entitlement: permissions!(@ $($entitlement)?),
        };
    )+};
    (@) => { None };
    (@ $entitlement:literal) => { Some($entitlement) };
}

permissions! {
    READ_LIBRARY = "library:read", Viewer;
    WRITE_LIBRARY = "library:write", Developer;
    PUBLISH_AGENTS = "agents:publish", Developer;
    EXECUTE = "executions:create", Developer, "ai";
    OPEN_SESSIONS = "sessions:create", Developer, "voice";
    READ_RUNS = "runs:read", Viewer, "run_history";
    READ_MEMBERS = "members:read", Viewer;
    INVITE_MEMBERS = "members:invite", Owner;
}

/// Fails unless the caller may do this in the organization, and the organization too.
pub(crate) fn require(
    db: &Connection,
    email: &str,
    organization_id: &str,
    permission: &Permission,
) -> Result<(), AppError> {
    let Some(role) = organizations::role(db, organization_id, email)? else {
        let organization_id = organization_id.to_owned();
        return Err(AccessError::NotAMember { organization_id }.into());
    };
    if role < permission.least {
        return Err(AccessError::MissingPermission { permission: permission.name }.into());
    }
    if let Some(entitlement) = permission.entitlement
        && !organizations::is_entitled(db, organization_id, entitlement)?
    {
        let plan = organizations::plan(db, organization_id)?.name;
        return Err(AccessError::MissingEntitlement { plan, entitlement }.into());
    }
    Ok(())
}
