//! Bodies: a JSON object, or nothing at all.

use crate::errors::RequestError;
use axum::body::Bytes;
use axum::extract::{FromRequest as _, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse as _;
use serde_json::{Map, Value};

/// How many bytes of a body are read.
pub(crate) const LIMIT: usize = 1 << 20;

/// Reads a body to its end. One without a byte in it is an object without fields.
pub(super) async fn read(request: Request) -> Result<Map<String, Value>, RequestError> {
    let is_json = is_json(request.headers());
    let bytes = Bytes::from_request(request, &()).await.map_err(|rejection| {
        match rejection.into_response().status() {
            StatusCode::PAYLOAD_TOO_LARGE => RequestError::BodyTooLarge { limit: LIMIT },
            _ => RequestError::InterruptedBody,
        }
    })?;
    if bytes.is_empty() {
        return Ok(Map::new());
    }
    if !is_json {
        return Err(RequestError::NotJson);
    }
    match serde_json::from_slice(&bytes).map_err(RequestError::MalformedJson)? {
        Value::Object(fields) => Ok(fields),
        _ => Err(RequestError::NotAnObject),
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let sent = headers.get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    let essence = sent.split(|byte| *byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"application/json")
}
