//! Telephony configurations, their phone numbers, and the runs that calls make.

use crate::errors::StoreError;
use crate::telephony::Provider;
use rusqlite::{Connection, OptionalExtension as _, params};

/// An organization's account with a telephony provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Configuration {
    /// The configuration's ID.
    pub(crate) id: i64,
    /// Who carries the calls.
    pub(crate) provider: Provider,
    /// The account's ID with the provider.
    pub(crate) account_id: String,
    /// The secret that the provider signs with, once it was entered.
    pub(crate) auth_token: Option<String>,
}

/// Finds a configuration of an organization: the one of that ID, or else the first.
///
/// Fails when the stored provider is unknown or the database fails.
pub(crate) fn find_configuration(
    db: &Connection,
    organization_id: i64,
    id: Option<i64>,
) -> Result<Option<Configuration>, StoreError> {
    let found = db.query_row(
        "SELECT id, provider, account_id, auth_token FROM telephony_configurations
         WHERE organization_id = ?1 AND (?2 IS NULL OR id = ?2) ORDER BY id LIMIT 1",
        params![organization_id, id],
        |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?)),
    );
    let Some((id, provider, account_id, auth_token)) = found.optional()? else {
        return Ok(None);
    };
    let Some(provider) = Provider::named(&provider) else {
        return Err(StoreError::UnknownProvider { configuration_id: id, provider });
    };
    Ok(Some(Configuration { id, provider, account_id, auth_token }))
}

/// Adds a configuration.
pub(crate) fn add_configuration(
    db: &Connection,
    organization_id: i64,
    provider: Provider,
    account_id: &str,
    auth_token: Option<&str>,
) -> Result<i64, StoreError> {
    db.execute(
        "INSERT INTO telephony_configurations (organization_id, provider, account_id, auth_token)
         VALUES (?1, ?2, ?3, ?4)",
        params![organization_id, provider.name(), account_id, auth_token],
    )?;
    Ok(db.last_insert_rowid())
}

/// Adds a phone number.
///
/// Fails when another configuration has it ([`StoreError::is_duplicate`]) or the database fails.
pub(crate) fn add_number(
    db: &Connection,
    configuration_id: i64,
    number: &str,
) -> Result<i64, StoreError> {
    db.execute(
        "INSERT INTO phone_numbers (configuration_id, number) VALUES (?1, ?2)",
        params![configuration_id, number],
    )?;
    Ok(db.last_insert_rowid())
}

/// Whether a configuration has a number: that of the ID, or else any.
pub(crate) fn has_number(
    db: &Connection,
    configuration_id: i64,
    id: Option<i64>,
) -> Result<bool, StoreError> {
    let mut statement = db.prepare(
        "SELECT 1 FROM phone_numbers WHERE configuration_id = ?1 AND (?2 IS NULL OR id = ?2)",
    )?;
    Ok(statement.exists(params![configuration_id, id])?)
}

/// Whether a configuration has exactly this number.
pub(crate) fn owns_number(
    db: &Connection,
    configuration_id: i64,
    number: &str,
) -> Result<bool, StoreError> {
    let mut statement =
        db.prepare("SELECT 1 FROM phone_numbers WHERE configuration_id = ?1 AND number = ?2")?;
    Ok(statement.exists(params![configuration_id, number])?)
}

/// Begins a run of a workflow.
pub(crate) fn add_run(
    db: &Connection,
    workflow_id: i64,
    phone_number: &str,
) -> Result<i64, StoreError> {
    db.execute(
        "INSERT INTO workflow_runs (workflow_id, phone_number) VALUES (?1, ?2)",
        params![workflow_id, phone_number],
    )?;
    Ok(db.last_insert_rowid())
}

/// Whether a run belongs to a workflow.
pub(crate) fn is_run_of(
    db: &Connection,
    run_id: i64,
    workflow_id: i64,
) -> Result<bool, StoreError> {
    let mut statement =
        db.prepare("SELECT 1 FROM workflow_runs WHERE id = ?1 AND workflow_id = ?2")?;
    Ok(statement.exists([run_id, workflow_id])?)
}
