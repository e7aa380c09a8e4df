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

    /// The service's own code panicked: an uncaught backend exception.
    ///
    /// # Resolution
    /// Report it, with the `X-Request-Id` of the answer.
    #[error("panicked: {0}")]
    #[status(500)]
    #[retry(never)]
    Panicked(String),

    /// The service is being shut down in the middle of the work.
    ///
    /// # Resolution
    /// Send the request again, with a longer pause each time.
    #[error("a task was stopped")]
    #[status(500)]
    Stopped(#[source] tokio::task::JoinError),
}
