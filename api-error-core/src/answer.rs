//! Turns an error into its answer.

use crate::envelope::{Body, Template, write};
use crate::{ApiError, Occurrence, log};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, Response, StatusCode};
use std::fmt::Write as _;

/// The answer of an error: its status, its headers, and its body in the envelope of its type.
///
/// With the feature `tracing`, the error is logged as well.
///
/// ```
/// # use api_error_core::{ApiError, Entry, Spec, Status, Table, Text};
/// # #[derive(Debug)] struct Gone;
/// # impl std::fmt::Display for Gone {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("gone for good") }
/// # }
/// # impl std::error::Error for Gone {}
/// # static TABLE: Table = Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
/// # impl ApiError for Gone {
/// #     fn table(&self) -> &'static Table { &TABLE }
/// #     fn entry(&self) -> usize { 0 }
/// # }
/// let response = api_error_core::answer(&Gone);
/// assert_eq!(response.status(), 410);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// assert_eq!(response.body(), r#"{"title":"Gone","status":410,"detail":"gone for good","code":"GONE"}"#);
/// ```
#[must_use]
pub fn answer(error: &dyn ApiError) -> Response<Bytes> {
    respond(error)
}

/// [`answer`], with a body of another type.
#[must_use]
pub fn respond<B: From<Bytes>>(error: &dyn ApiError) -> Response<B> {
    let occurrence = Occurrence::of(error);
    log::answered(error, &occurrence);
    let body = match error.bodies().and_then(|bodies| bodies.body(error)) {
        Some(body) => Bytes::from_static(body),
        None => rendered(&occurrence),
    };
    let mut response = Response::new(B::from(body));
    // A `Status` is a `StatusCode`, so the default is never taken.
    *response.status_mut() = StatusCode::from_u16(occurrence.status().as_u16())
        .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    headers(&occurrence, response.headers_mut());
    response
}

fn rendered(occurrence: &Occurrence<'_>) -> Bytes {
    let mut out = Vec::with_capacity(256);
    match &occurrence.template().body {
        Body::Json(node) => {
            if !write(node, occurrence, &mut out) {
                out.extend_from_slice(b"null");
            }
        }
        Body::Written(write) => write(occurrence, &mut out),
    }
    Bytes::from(out)
}

fn headers(occurrence: &Occurrence<'_>, headers: &mut HeaderMap) {
    let Template { media_type, .. } = occurrence.template();
    headers.insert(CONTENT_TYPE, media_type.header_value());
    let spec = occurrence.spec();
    for header in spec.headers {
        if let Some(value) = header.value {
            append(occurrence, headers, header.name, value);
        }
    }
    if spec.headers.iter().any(|header| header.value.is_none()) {
        let mut text = String::new();
        occurrence.error().headers(&mut |name, value| {
            text.clear();
            if write!(text, "{value}").is_ok() {
                append(occurrence, headers, name, &text);
            } else {
                log::fault(
                    spec.code,
                    &format!("the header {name} is left out: it does not display"),
                );
            }
        });
    }
    if let Some(seconds) = occurrence.retry().seconds() {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
}

/// Adds a header, or leaves out one that is not legal.
fn append(occurrence: &Occurrence<'_>, headers: &mut HeaderMap, name: &'static str, value: &str) {
    let legal = HeaderName::try_from(name).ok().zip(HeaderValue::try_from(value).ok());
    if let Some((name, value)) = legal {
        headers.append(name, value);
    } else {
        let code = occurrence.spec().code;
        log::fault(code, &format!("the header {name} is left out: its value is not legal"));
    }
}
