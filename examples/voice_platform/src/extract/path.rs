//! The one parameter that a path of this service has.

use super::{Fault, readers};
use crate::errors::{AppError, RequestError};
use api_error::{In, Issue};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

/// The parameter of the path.
#[derive(Debug)]
pub(crate) struct Path<T>(pub(crate) T);

/// A type that is read from a segment of the path.
pub(crate) trait FromSegment: Sized {
    fn from_segment(segment: &str) -> Result<Self, Fault>;
}

impl FromSegment for i64 {
    fn from_segment(segment: &str) -> Result<Self, Fault> {
        segment.parse().map_err(|_| readers::not_an_integer())
    }
}

impl FromSegment for String {
    fn from_segment(segment: &str) -> Result<Self, Fault> {
        Ok(segment.to_owned())
    }
}

impl<T: FromSegment, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        let invalid = |issue: Issue| RequestError::InvalidFields(vec![issue]);
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| {
            let message = "path is not valid UTF-8";
            invalid(Issue::new("value_error.unicodedecode", message).path())
        })?;
        let (name, segment) = params.iter().next().unwrap_or_default();
        let read = T::from_segment(segment)
            .map_err(|fault| invalid(fault.within(In::Path).at(name.to_owned())))?;
        Ok(Self(read))
    }
}
