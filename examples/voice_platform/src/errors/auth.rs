//! Why a caller is not let in.

use api_error::ApiError;

/// The caller could not be identified.
#[derive(Debug, thiserror::Error, ApiError)]
#[header("WWW-Authenticate", "Bearer", when = 401)]
pub enum AuthError {
    /// The request carries neither an `X-API-Key` nor an `Authorization` header.
    #[error("Authorization header required")]
    #[status(401)]
    MissingCredentials,

    /// The `Authorization` header is not of the form `Bearer <token>`.
    #[error("Invalid authorization token")]
    #[status(401)]
    MalformedToken,

    /// The bearer token was not issued here, was altered, or is too old.
    #[error("Invalid or expired token")]
    #[status(401)]
    InvalidToken,

    /// No such API key exists.
    #[error("Invalid or expired API key")]
    #[status(401)]
    InvalidKey,

    /// The API key worked until it was archived.
    ///
    /// # Resolution
    /// Create a new key: an archived one never works again.
    #[error("This API key has been archived. Please create a new one.")]
    #[status(401)]
    ArchivedKey,

    /// The email is not registered, or its password is another.
    #[error("Invalid email or password")]
    #[status(401)]
    WrongPassword,
}
