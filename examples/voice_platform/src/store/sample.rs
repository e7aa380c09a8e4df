//! Sample data: two organizations, and rows that make each documented error reachable by a request.

use super::{Store, accounts, api_keys, telephony, workflows};
use crate::auth;
use crate::errors::{AccountError, AppError};
use crate::telephony::Provider;
use rusqlite::Connection;
use serde_json::{Value, json};

/// The keys and workflows that were made.
#[derive(Debug, Clone)]
pub struct Sample {
    /// A key that works.
    pub key: String,
    /// A key of another organization, whose calls are used up.
    pub foreign_key: String,
    /// A key that worked until it was archived.
    pub archived_key: String,
    /// A workflow with a valid graph.
    pub workflow: i64,
    /// A workflow that was saved before its graph's rules were made.
    pub outdated_workflow: i64,
    /// A workflow whose row is corrupt.
    pub corrupt_workflow: i64,
    /// A workflow of the other organization.
    pub foreign_workflow: i64,
}

/// The account at the provider that the first organization calls by, its token and its number.
pub const TWILIO: [&str; 3] =
    ["AC0123456789abcdef0123456789abcdef", "sample-twilio-token", "+15550001111"];

/// The same of the other organization, at another provider.
pub const PLIVO: [&str; 3] = ["MAXXXXXXXXXXXXXXXXXX", "sample-plivo-token", "+15550002222"];

impl Sample {
    /// Adds the sample to a database.
    ///
    /// # Errors
    /// When the database fails or there is no randomness.
    pub async fn add_to(store: &Store) -> Result<Self, AppError> {
        store.run(add).await
    }
}

fn add(db: &Connection) -> Result<Sample, AppError> {
    let own = accounts::add_organization(db, "Acme", accounts::FREE_CALLS)?;
    let other = accounts::add_organization(db, "Globex", 0)?;
    add_account(db, own, Provider::Twilio, TWILIO)?;
    add_account(db, other, Provider::Plivo, PLIVO)?;

    let (_, key) = add_key(db, own, "works")?;
    let (_, foreign_key) = add_key(db, other, "of another organization")?;
    let (archived_id, archived_key) = add_key(db, own, "archived")?;
    api_keys::archive(db, archived_id)?;

    let workflow = workflows::add(db, own, "Lead qualification", &graph())?;
    let outdated = json!({ "nodes": [], "edges": [] });
    let outdated_workflow = workflows::add(db, own, "Before the rules", &outdated)?;
    let corrupt_workflow = workflows::add(db, own, "Cut off", &Value::Null)?;
    corrupt(db, corrupt_workflow)?;
    let foreign_workflow = workflows::add(db, other, "Support", &graph())?;
    Ok(Sample {
        key,
        foreign_key,
        archived_key,
        workflow,
        outdated_workflow,
        corrupt_workflow,
        foreign_workflow,
    })
}

fn add_account(
    db: &Connection,
    organization_id: i64,
    provider: Provider,
    [account_id, token, number]: [&str; 3],
) -> Result<(), AppError> {
    let id = telephony::add_configuration(db, organization_id, provider, account_id, Some(token))?;
    telephony::add_number(db, id, number)?;
    Ok(())
}

fn add_key(db: &Connection, organization_id: i64, name: &str) -> Result<(i64, String), AppError> {
    let key = auth::new_key().map_err(AccountError::Entropy)?;
    let id = api_keys::add(db, organization_id, name, &auth::hash(key.as_bytes()))?;
    Ok((id, key))
}

fn corrupt(db: &Connection, workflow_id: i64) -> Result<(), crate::errors::StoreError> {
    let half = r#"{"nodes": [{"id": "#;
    db.execute("UPDATE workflows SET definition = ?2 WHERE id = ?1", (workflow_id, half))?;
    Ok(())
}

fn graph() -> Value {
    json!({
        "nodes": [
            {
                "id": "1",
                "type": "startCall",
                "position": { "x": 0, "y": 0 },
                "data": { "name": "Greeting", "prompt": "Greet the caller." },
            },
            {
                "id": "2",
                "type": "endCall",
                "position": { "x": 0, "y": 200 },
                "data": { "name": "Goodbye", "prompt": "Thank the caller." },
            },
        ],
        "edges": [
            {
                "id": "1-2",
                "source": "1",
                "target": "2",
                "data": { "label": "done", "condition": "The caller needs nothing more." },
            },
        ],
    })
}
