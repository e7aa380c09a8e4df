//! JSON bodies.

use super::{Fields, FromFields, body, object, read_body, require_type};
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
        let bytes = read_body(request.into_body()).await?;
        let body: Value = serde_json::from_slice(&bytes).map_err(RequestError::MalformedJson)?;
        let fields = object(body)
            .map_err(|fault| RequestError::InvalidFields(vec![fault.within(In::Body)]))?;
        Ok(Self(Fields::read(In::Body, fields)?))
    }
}

impl<T: FromFields, S: Sync> OptionalFromRequest<S> for Json<T> {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, AppError> {
        if body::is_absent(&request) {
            return Ok(None);
        }
        <Self as FromRequest<S>>::from_request(request, state).await.map(Some)
    }
}
