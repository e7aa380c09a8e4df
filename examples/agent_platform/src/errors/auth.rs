//! Why a bearer token is not accepted.

use api_error::ApiError;

/// The caller could not be identified. The challenges are those of RFC 6750, section 3.
#[derive(Debug, thiserror::Error, ApiError)]
#[header("WWW-Authenticate", "Bearer", when = 401)]
pub enum AuthError {
    /// The request carries no `Authorization` header.
    #[error("Authentication is required")]
    #[status(401)]
    MissingToken,

    /// The `Authorization` header is not of the form `Bearer <token>`.
    #[error("Authorization must be a bearer token")]
    #[status(401)]
    NotABearerToken,

    /// The token was never issued.
    #[error("Invalid bearer token")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer error=\"invalid_token\"")]
    UnknownToken,

    /// The token worked until it expired.
    ///
    /// # Resolution
    /// Ask an owner of the organization for a new token.
    #[error("Bearer token has expired")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer error=\"invalid_token\"")]
    ExpiredToken,
}
