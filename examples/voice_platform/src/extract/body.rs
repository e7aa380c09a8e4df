//! The bytes of a body.

use crate::errors::RequestError;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use std::error::Error;

/// How many bytes of a body are read.
const BODY_LIMIT: usize = 1 << 20;

/// Reads a body to its end.
pub(crate) async fn read(body: Body) -> Result<Bytes, RequestError> {
    to_bytes(body, BODY_LIMIT).await.map_err(|error| {
        if is_length_limit(&error) {
            RequestError::BodyTooLarge { limit: BODY_LIMIT }
        } else {
            RequestError::InterruptedBody(error)
        }
    })
}

/// Fails unless the request says that its body is of the media type `accepted`.
pub(crate) fn require_type(
    headers: &HeaderMap,
    accepted: &'static str,
) -> Result<(), RequestError> {
    let sent = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = sent.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case(accepted) {
        Ok(())
    } else {
        Err(RequestError::UnsupportedMediaType { accepted })
    }
}

fn is_length_limit(error: &axum::Error) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<http_body_util::LengthLimitError>() {
            return true;
        }
        cause = error.source();
    }
    false
}
