//! Who sends a request.

use crate::AppState;
use crate::auth::{self, SECRET_PREFIX, hash};
use crate::errors::{AppError, AuthError};
use crate::store::api_keys;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

/// An authenticated caller. A handler that takes one answers nobody else.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Caller {
    /// The organization that the caller speaks for.
    pub(crate) organization_id: i64,
}

impl FromRequestParts<AppState> for Caller {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, AppError> {
        if let Some(key) = parts.headers.get("x-api-key") {
            return by_key(state, key.as_bytes()).await;
        }
        let token = bearer(&parts.headers)?;
        if token.starts_with(SECRET_PREFIX) {
            return by_key(state, token.as_bytes()).await;
        }
        let claims = state.sessions.verify(token, auth::now()).ok_or(AuthError::InvalidToken)?;
        Ok(Self { organization_id: claims.organization_id })
    }
}

async fn by_key(state: &AppState, key: &[u8]) -> Result<Caller, AppError> {
    let hash = hash(key);
    let key = state.store.run(move |db| api_keys::find_by_hash(db, &hash)).await?;
    match key {
        None => Err(AuthError::InvalidKey.into()),
        Some(key) if key.archived => Err(AuthError::ArchivedKey.into()),
        Some(key) => Ok(Caller { organization_id: key.organization_id }),
    }
}

fn bearer(headers: &HeaderMap) -> Result<&str, AuthError> {
    let header = headers.get(AUTHORIZATION).ok_or(AuthError::MissingCredentials)?;
    let text = header.to_str().map_err(|_| AuthError::MalformedToken)?;
    match text.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("Bearer") => Ok(token.trim()),
        _ => Err(AuthError::MalformedToken),
    }
}
