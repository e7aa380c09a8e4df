//! Why a bearer token is not accepted.

use api_error::ApiError;

/// The caller could not be identified. The challenges are those of RFC 6750, section 3.
#[derive(Debug, thiserror::Error, ApiError)]
#[header("WWW-Authenticate", "Bearer", when = 401)]
pub enum AuthError {
    /// The request carries no `Authorization` header.
    ///
    /// # Causes
    /// The header was left out, or a proxy took it away.
    ///
    /// # Resolution
    /// Send `Authorization: Bearer <token>`.
    #[error("Authentication is required")]
    #[status(401)]
    MissingToken,

    /// The `Authorization` header is not of the form `Bearer <token>`.
    ///
    /// # Resolution
    /// Send `Bearer`, one space and the token, with nothing around them.
    #[error("Authorization must be a bearer token")]
    #[status(401)]
    NotABearerToken,

    /// The token was never issued.
    ///
    /// # Causes
    /// The token was mistyped, cut off, or belongs to another deployment.
    ///
    /// # Resolution
    /// Confirm the type of the credential, and which organization it is for.
    #[error("Invalid bearer token")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer error=\"invalid_token\"")]
    UnknownToken,

    /// The token worked until it expired.
    ///
    /// # Causes
    /// Tokens end at a time that is set when they are issued.
    ///
    /// # Resolution
    /// Ask an owner of the organization for a new token.
    #[error("Bearer token has expired")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer error=\"invalid_token\"")]
    ExpiredToken,
}
