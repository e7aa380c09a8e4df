//! The ID of a request: on the answer, on its log events, and on the run that it led to.

use axum::extract::{FromRequestParts, Request};
use axum::http::header::{HeaderName, HeaderValue};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use std::convert::Infallible;
use std::sync::Arc;
use tracing::Instrument as _;
use uuid::Uuid;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");
const LONGEST: usize = 64;

/// The caller's ID for the request if that is fit to be logged, else one of our own.
#[derive(Debug, Clone)]
pub(crate) struct RequestId(pub(crate) Arc<str>);

impl RequestId {
    fn sent(value: &HeaderValue) -> Option<Self> {
        let text = value.to_str().ok()?;
        let fit = (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_fit);
        fit.then(|| Self(text.into()))
    }

    fn new() -> Self {
        Self(Uuid::now_v7().to_string().into())
    }
}

const fn is_fit(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')
}

/// Gives the request its ID, and the answer the same.
pub(crate) async fn layer(mut request: Request, next: Next) -> Response {
    let id = request.headers().get(HEADER).and_then(RequestId::sent).unwrap_or_else(RequestId::new);
    request.extensions_mut().insert(id.clone());
    let span = tracing::error_span!("request", id = &*id.0);
    let mut response = next.run(request).instrument(span).await;
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert(HEADER, value);
    }
    response
}

impl<S: Sync> FromRequestParts<S> for RequestId {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_else(Self::new))
    }
}
