//! Why a caller is not let in.

use api_error::ApiError;

/// The caller could not be identified.
#[derive(Debug, thiserror::Error, ApiError)]
#[header("WWW-Authenticate", "Bearer", when = 401)]
pub enum AuthError {
    /// The request carries neither an `X-API-Key` nor an `Authorization` header.
    ///
    /// # Causes
    /// The header was left out, or a proxy took it away.
    ///
    /// # Resolution
    /// Send the key as `X-API-Key`, or the token of a login as `Authorization: Bearer <token>`.
    #[error("Authorization header required")]
    #[status(401)]
    MissingCredentials,

    /// The `Authorization` header is not of the form `Bearer <token>`.
    ///
    /// # Resolution
    /// Send `Bearer`, one space and the token, with nothing around them.
    #[error("Invalid authorization token")]
    #[status(401)]
    MalformedToken,

    /// The bearer token was not issued here, was altered, or is too old.
    ///
    /// # Causes
    /// Tokens of a login end by themselves; one from another deployment was never valid here.
    ///
    /// # Resolution
    /// Log in again and send the new token.
    #[error("Invalid or expired token")]
    #[status(401)]
    InvalidToken,

    /// No such API key exists.
    ///
    /// # Causes
    /// The key was mistyped, cut off, or belongs to another deployment.
    ///
    /// # Resolution
    /// Compare it with the list of keys in the account. A key that worked before was most likely
    /// archived.
    #[error("Invalid or expired API key")]
    #[status(401)]
    InvalidKey,

    /// The API key worked until it was archived.
    ///
    /// # Causes
    /// Somebody in the organization archived it. Keys in shared places are archived when they
    /// leak: keep them in a secret store.
    ///
    /// # Resolution
    /// Create a new key: an archived one never works again.
    #[error("This API key has been archived. Please create a new one.")]
    #[status(401)]
    ArchivedKey,

    /// The email is not registered, or its password is another.
    ///
    /// # Resolution
    /// Try again, or reset the password. Which of the two is wrong is not told, to nobody.
    #[error("Invalid email or password")]
    #[status(401)]
    WrongPassword,
}
