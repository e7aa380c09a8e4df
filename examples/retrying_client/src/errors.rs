//! The ways the library can fail: what the server answers with is what the client knows.

use api_error::ApiError;
use std::time::Duration;

/// Why a book is not lent.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = LibraryCode)]
pub enum LibraryError {
    /// The library is closed for a moment.
    #[error("the shelves are being tidied")]
    #[status(503)]
    Tidying {
        /// Until it opens again.
        #[retry_after]
        left: Duration,
    },
    /// The library does not have the book.
    #[error("there is no book \"{0}\"")]
    #[status(404)]
    NoBook(String),
}
