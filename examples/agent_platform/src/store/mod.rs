//! The database: who may use it when. What is asked of it stands in one file per subject.

pub(crate) mod agents;
pub(crate) mod organizations;
pub(crate) mod prompts;
pub(crate) mod runs;
pub mod sample;
pub(crate) mod tokens;
pub(crate) mod tools;

use crate::errors::{AppError, StoreError};
use crate::task;
use rusqlite::Connection;
use serde::de::DeserializeOwned;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// A handle on the one database connection.
#[derive(Debug, Clone)]
pub struct Store(Arc<Mutex<Connection>>);

impl Store {
    /// An empty database that lives as long as its handles.
    ///
    /// # Errors
    /// When `SQLite` cannot make it.
    pub fn in_memory() -> Result<Self, StoreError> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch("PRAGMA foreign_keys = ON;")?;
        connection.execute_batch(include_str!("schema.sql"))?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Does `work` in a transaction, on a thread that may block. An error undoes what was done.
    ///
    /// # Errors
    /// Those of `work`, and of the database.
    pub async fn run<T, E>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, AppError>
    where
        T: Send + 'static,
        E: Into<AppError>,
    {
        let Self(connection) = self.clone();
        let in_transaction = move || {
            // A transaction that a panic dropped was rolled back: the connection is as good as new.
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction = connection.transaction().map_err(StoreError::from)?;
            let done = work(&transaction).map_err(Into::into)?;
            transaction.commit().map_err(StoreError::from)?;
            Ok(done)
        };
        task::blocking(in_transaction).await?
    }
}

/// A new ID: `run_0198…`. Later ones sort after earlier ones.
pub(crate) fn new_id(kind: &str) -> String {
    format!("{kind}_{}", Uuid::now_v7().simple())
}

/// Reads a stored JSON document, which is at fault if it is none.
fn document<T: DeserializeOwned>(
    what: impl FnOnce() -> String,
    text: &str,
) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|source| StoreError::Corrupt { what: what(), source })
}
