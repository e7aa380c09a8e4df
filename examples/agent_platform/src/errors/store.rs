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

    /// A stored document is not what was stored. It will not mend itself.
    ///
    /// # Resolution
    /// Report it: nothing that a client sends mends it.
    #[error("{what} is corrupt")]
    #[status(500)]
    #[retry(never)]
    Corrupt {
        /// The row and column that hold it.
        what: String,
        /// What the parser says.
        source: serde_json::Error,
    },

    /// A published graph refers to something that is gone. No request can bring that about.
    ///
    /// # Resolution
    /// Report it: nothing that a client sends mends it.
    #[error("{what} is gone")]
    #[status(500)]
    #[retry(never)]
    Dangling {
        /// What the graph refers to.
        what: String,
    },
}

impl StoreError {
    pub(crate) fn dangling(what: &str, id: &str) -> Self {
        Self::Dangling { what: format!("{what} {id:?}") }
    }
}
