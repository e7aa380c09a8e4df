//! The record of runs.

use super::document;
use crate::errors::StoreError;
use crate::runs::{Failure, Kind};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::Serialize;
use serde_json::Value;

/// A run that begins.
#[derive(Debug)]
pub(crate) struct NewRun {
    /// The run's ID.
    pub(crate) id: String,
    /// Whose run it is.
    pub(crate) organization_id: String,
    /// What is executed.
    pub(crate) kind: Kind,
    /// The ID of the prompt or agent.
    pub(crate) subject: String,
    /// Its version.
    pub(crate) version: i64,
    /// The request that asked for it.
    pub(crate) request_id: String,
}

/// Which runs to list: all of them, where it says nothing.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    /// Those of this status.
    pub(crate) status: Option<&'static str>,
    /// Those that this request asked for.
    pub(crate) request_id: Option<String>,
}

/// A recorded run.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Run {
    id: String,
    kind: String,
    subject: String,
    version: i64,
    status: String,
    request_id: String,
    started_at: String,
    ended_at: Option<String>,
    output: Option<String>,
    error: Option<Value>,
}

pub(crate) const STATUSES: &[&str] = &["running", "completed", "failed"];

const COLUMNS: &str =
    "id, kind, subject, version, status, request_id, started_at, ended_at, output, failure";
const MOST: i64 = 100;

/// Records that a run begins.
pub(crate) fn begin(db: &Connection, run: &NewRun) -> Result<(), StoreError> {
    let NewRun { id, organization_id, kind, subject, version, request_id } = run;
    db.execute(
        "INSERT INTO runs (id, organization_id, kind, subject, version, request_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id, organization_id, kind.as_str(), subject, version, request_id],
    )?;
    Ok(())
}

/// Records how a run ended.
pub(crate) fn end(
    db: &Connection,
    id: &str,
    outcome: &Result<String, Failure>,
) -> Result<(), StoreError> {
    let (status, output, failure) = match outcome {
        Ok(output) => ("completed", Some(output), None),
        Err(failure) => ("failed", None, Some(serde_json::json!(failure).to_string())),
    };
    db.execute(
        "UPDATE runs SET status = ?2, output = ?3, failure = ?4,
         ended_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?1",
        params![id, status, output, failure],
    )?;
    Ok(())
}

/// The newest runs of an organization, newest first.
pub(crate) fn list(
    db: &Connection,
    organization_id: &str,
    filter: &Filter,
) -> Result<Vec<Run>, StoreError> {
    let query = format!(
        "SELECT {COLUMNS} FROM runs WHERE organization_id = ?1 AND (?2 IS NULL OR status = ?2)
         AND (?3 IS NULL OR request_id = ?3) ORDER BY number DESC LIMIT {MOST}"
    );
    let mut query = db.prepare(&query)?;
    let rows = query.query_map(params![organization_id, filter.status, filter.request_id], read)?;
    rows.map(|row| run(row?)).collect()
}

/// A run of an organization.
pub(crate) fn find(
    db: &Connection,
    organization_id: &str,
    id: &str,
) -> Result<Option<Run>, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM runs WHERE organization_id = ?1 AND id = ?2");
    let found = db.query_row(&query, [organization_id, id], read).optional()?;
    found.map(run).transpose()
}

fn read(row: &Row<'_>) -> rusqlite::Result<(Run, Option<String>)> {
    let run = Run {
        id: row.get(0)?,
        kind: row.get(1)?,
        subject: row.get(2)?,
        version: row.get(3)?,
        status: row.get(4)?,
        request_id: row.get(5)?,
        started_at: row.get(6)?,
        ended_at: row.get(7)?,
        output: row.get(8)?,
        error: None,
    };
    Ok((run, row.get(9)?))
}

fn run((mut run, failure): (Run, Option<String>)) -> Result<Run, StoreError> {
    if let Some(failure) = failure {
        run.error = document(|| format!("the failure of run {:?}", run.id), &failure)?;
    }
    Ok(run)
}
