//! What nobody can beat: axum's own response around bytes that are there already.

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue};

const PROBLEM: &[u8] =
    br#"{"title":"Not Found","status":404,"detail":"no such invoice","code":"NO_SUCH_INVOICE"}"#;
const MESSAGE: &[u8] = br#"{"message":"no such invoice"}"#;

pub(crate) fn problem() -> Response {
    let mut response = Response::new(Body::from(Bytes::from_static(PROBLEM)));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

pub(crate) fn message() -> Response {
    let mut response = Response::new(Body::from(Bytes::from_static(MESSAGE)));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
