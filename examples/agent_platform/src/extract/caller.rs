//! Who sends a request.

use crate::AppState;
use crate::errors::{AppError, AuthError};
use crate::store::tokens;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;

/// The email address of the person that the bearer token belongs to.
pub(super) async fn authenticate(
    headers: &HeaderMap,
    state: &AppState,
) -> Result<String, AppError> {
    let hash = tokens::hash(bearer(headers)?);
    let token = state.store.run(move |db| tokens::find(db, &hash)).await?;
    let token = token.ok_or(AuthError::UnknownToken)?;
    if token.expired { Err(AuthError::ExpiredToken.into()) } else { Ok(token.email) }
}

fn bearer(headers: &HeaderMap) -> Result<&[u8], AuthError> {
    let header = headers.get(AUTHORIZATION).ok_or(AuthError::MissingToken)?.as_bytes();
    match header.split_at_checked(b"Bearer ".len()) {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case(b"Bearer ") => Ok(token.trim_ascii()),
        _ => Err(AuthError::NotABearerToken),
    }
}
