//! Turns an error into its answer.

mod headers;

use crate::envelope::{Body, write};
use crate::{ApiError, Occurrence, Status, log};
use bytes::Bytes;
use http::{Response, StatusCode};

/// The answer of an error: its status, its headers, and its body in the envelope of its type.
///
/// With the feature `tracing`, the error is logged as well.
///
/// ```
/// # use api_error_core::{ApiError, Entry, Spec, Status, Table};
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
    log::answered(error, occurrence.spec(), occurrence.status());
    let mut response = Response::new(B::from(body(&occurrence)));
    let declared = || code(occurrence.status());
    *response.status_mut() = occurrence.template().transport.unwrap_or_else(declared);
    headers::write(&occurrence, response.headers_mut());
    response
}

/// A `Status` is a `StatusCode`, so the default is never taken.
fn code(status: Status) -> StatusCode {
    StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn body(occurrence: &Occurrence<'_>) -> Bytes {
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
