//! JSON bodies.

use super::{Fields, FromFields, object, read_body, require_type};
use crate::errors::{AppError, RequestError};
use api_error::In;
use axum::extract::{FromRequest, OptionalFromRequest, Request};
use serde_json::Value;

/// A body of fields, sent as JSON.
#[derive(Debug)]
pub(crate) struct Json<T>(pub(crate) T);

impl<T: FromFields, S: Sync> FromRequest<S> for Json<T> {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &S) -> Result<Self, AppError> {
        require_type(request.headers(), "application/json")?;
        Ok(Self(fields(&read_body(request.into_body()).await?)?))
    }
}

impl<T: FromFields, S: Sync> OptionalFromRequest<S> for Json<T> {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &S) -> Result<Option<Self>, AppError> {
        let (head, body) = request.into_parts();
        let bytes = read_body(body).await?;
        if bytes.is_empty() {
            return Ok(None);
        }
        require_type(&head.headers, "application/json")?;
        Ok(Some(Self(fields(&bytes)?)))
    }
}

fn fields<T: FromFields>(bytes: &[u8]) -> Result<T, RequestError> {
    let body: Value = serde_json::from_slice(bytes).map_err(RequestError::MalformedJson)?;
    let values =
        object(body).map_err(|fault| RequestError::InvalidFields(vec![fault.within(In::Body)]))?;
    Fields::read(In::Body, values)
}
