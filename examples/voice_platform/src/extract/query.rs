//! Query parameters.

use super::{Fields, FromFields};
use crate::errors::AppError;
use api_error::In;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde_json::Value;

/// Fields sent in the query. Of a repeated one the last counts; unknown ones are ignored.
#[derive(Debug)]
pub(crate) struct Query<T>(pub(crate) T);

impl<T: FromFields, S: Sync> FromRequestParts<S> for Query<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        let query = parts.uri.query().unwrap_or_default();
        let fields = form_urlencoded::parse(query.as_bytes())
            .map(|(name, value)| (name.into_owned(), Value::String(value.into_owned())))
            .collect();
        Ok(Self(Fields::read(In::Query, fields)?))
    }
}
