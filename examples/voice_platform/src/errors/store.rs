//! What goes wrong in the database. None of it is the caller's business: all of it is a 500.

use api_error::ApiError;

/// The database failed. Its words go to the log; the client reads the status phrase.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum StoreError {
    /// A statement failed.
    ///
    /// # Causes
    /// The database is busy, or out of reach.
    ///
    /// # Resolution
    /// Send the request again, with a longer pause each time.
    #[error("database: {0}")]
    #[status(500)]
    Statement(#[from] rusqlite::Error),

    /// A stored definition is not JSON.
    ///
    /// # Resolution
    /// Report it: nothing that a client sends mends it.
    #[error("definition of workflow {workflow_id} is corrupt: {source}")]
    #[status(500)]
    CorruptDefinition {
        /// The row that holds it.
        workflow_id: i64,
        /// What the parser says.
        source: serde_json::Error,
    },

    /// A stored provider is none that the service knows.
    ///
    /// # Resolution
    /// Report it: nothing that a client sends mends it.
    #[error("telephony configuration {configuration_id} names the provider {provider:?}")]
    #[status(500)]
    UnknownProvider {
        /// The row that names it.
        configuration_id: i64,
        /// What it names.
        provider: String,
    },
}

impl StoreError {
    /// Whether a row was refused because another one holds its unique value.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
        matches!(
            self,
            Self::Statement(rusqlite::Error::SqliteFailure(failure, _))
                if [SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY]
                    .contains(&failure.extended_code)
        )
    }
}
