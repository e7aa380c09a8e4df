//! The database: who may use it when. What is asked of it stands in one file per subject.

pub(crate) mod accounts;
pub(crate) mod api_keys;
pub mod sample;
pub(crate) mod telephony;
pub(crate) mod workflows;

use crate::blocking;
use crate::errors::{AppError, StoreError};
use rusqlite::Connection;
use std::sync::{Arc, Mutex, PoisonError};

/// A handle on the one database connection.
#[derive(Debug, Clone)]
pub struct Store {
    connection: Arc<Mutex<Connection>>,
}

impl Store {
    /// An empty database that lives as long as its handles.
    ///
    /// # Errors
    /// When `SQLite` cannot make it.
    pub fn in_memory() -> Result<Self, StoreError> {
        let connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.execute_batch(include_str!("schema.sql"))?;
        Ok(Self { connection: Arc::new(Mutex::new(connection)) })
    }

    /// Does `work` in a transaction, on a thread that may block. An error undoes what was done.
    ///
    /// `SQLite` is synchronous and has one writer, so a mutex costs nothing that a pool would
    /// save; but a statement that waits for a disk must not stop the threads that serve everybody
    /// else.
    ///
    /// # Errors
    /// Those of `work`.
    pub async fn run<T, E, W>(&self, work: W) -> Result<T, AppError>
    where
        T: Send + 'static,
        E: Into<AppError>,
        W: FnOnce(&Connection) -> Result<T, E> + Send + 'static,
    {
        let connection = Arc::clone(&self.connection);
        let done = blocking::run(move || {
            // A panic under the lock rolls its transaction back, so what is behind the lock is
            // whole.
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            transact(&mut connection, work)
        });
        done.await?
    }
}

fn transact<T, E: Into<AppError>>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, E>,
) -> Result<T, AppError> {
    let transaction = connection.transaction().map_err(StoreError::from)?;
    let done = work(&transaction).map_err(Into::into)?;
    transaction.commit().map_err(StoreError::from)?;
    Ok(done)
}
