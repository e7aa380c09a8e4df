//! The prompts that an organization may use.

use crate::errors::{AppError, Resource, ResourceError};
use crate::store::prompts;
use rusqlite::Connection;

/// A prompt of the organization.
pub(crate) fn own(
    db: &Connection,
    organization_id: &str,
    id: &str,
) -> Result<prompts::Prompt, AppError> {
    let unknown = || ResourceError::UnknownResource { resource: Resource::Prompt, id: id.into() };
    Ok(prompts::find(db, organization_id, id)?.ok_or_else(unknown)?)
}

/// A version of a prompt of the organization: the newest, when none is named.
pub(crate) fn own_version(
    db: &Connection,
    organization_id: &str,
    id: &str,
    version: Option<i64>,
) -> Result<prompts::Version, AppError> {
    let prompt = own(db, organization_id, id)?;
    let version = version.unwrap_or(prompt.latest);
    let (resource, named) = (Resource::Prompt, id.to_owned());
    let unknown = || ResourceError::UnknownVersion { resource, id: named, version };
    Ok(prompts::version(db, id, version)?.ok_or_else(unknown)?)
}
