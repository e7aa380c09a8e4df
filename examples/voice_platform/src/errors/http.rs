//! What goes wrong around the handlers.

use api_error::ApiError;

/// No handler answered.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum HttpError {
    /// No route has this path.
    ///
    /// # Causes
    /// The path is misspelled, or of another version of the service.
    #[error("Not Found")]
    #[status(404)]
    NoRoute,

    /// The route exists, its method does not; `Allow` names those that do.
    ///
    /// # Resolution
    /// Use one of the methods that `Allow` names.
    #[error("Method Not Allowed")]
    #[status(405)]
    MethodNotAllowed,

    /// A handler panicked.
    ///
    /// # Resolution
    /// Send the request again, with a longer pause each time. If it fails every time, report it.
    #[error("a handler panicked: {0}")]
    #[status(500)]
    Panicked(String),

    /// The service is being shut down in the middle of the work.
    ///
    /// # Resolution
    /// Send the request again, with a longer pause each time.
    #[error("a worker thread was stopped: {0}")]
    #[status(500)]
    Stopped(tokio::task::JoinError),
}
