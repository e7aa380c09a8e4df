//! Turns an error into its answer.

#[cfg(test)]
pub(crate) mod agreement;
mod answered;
mod buffer;
mod coverage;
mod header_text;
mod headers;
mod log;
mod occurrence;
mod prepare;
pub(crate) mod write;

pub use self::answered::Answered;

use self::prepare::{prepare, written};
use crate::declaration::kept::Prepared;
use crate::declaration::{ApiError, Occurrence, Template};
use crate::grammar::Status;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};

/// The answer of an error: its status, its headers, and its body in the envelope of its type.
///
/// With the feature `tracing`, the error is logged as well.
///
/// ```
/// # use api_error_core::{ApiError, Declaration, Entry, Spec, Status, Table};
/// # #[derive(Debug)] struct Gone;
/// # impl std::fmt::Display for Gone {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("gone for good") }
/// # }
/// # impl std::error::Error for Gone {}
/// # static TABLE: Table = Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
/// # impl ApiError for Gone {
/// #     fn declaration(&self) -> Declaration<'_> { Declaration::new(&TABLE, 0) }
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

/// What the answer of an error looks like in this shape: for documents. Nothing is logged or kept.
///
/// ```
/// # use api_error_core::{ApiError, Declaration, Entry, Spec, Status, Table};
/// # #[derive(Debug)] struct Gone;
/// # impl std::fmt::Display for Gone {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("gone for good") }
/// # }
/// # impl std::error::Error for Gone {}
/// # static TABLE: Table = Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
/// # impl ApiError for Gone {
/// #     fn declaration(&self) -> Declaration<'_> { Declaration::new(&TABLE, 0) }
/// # }
/// use api_error_core::envelope::{Node, Slot, Template};
///
/// static CODE: Template = Template::json(Node::slot(Slot::Code));
/// assert_eq!(api_error_core::preview(&Gone, &CODE).body(), r#""GONE""#);
/// ```
#[must_use]
pub fn preview(error: &dyn ApiError, template: &'static Template) -> Response<Bytes> {
    response(&Occurrence::of(error).within(template), written)
}

/// [`answer`] with the body of a framework, for its adapter: a response that is mapped is copied.
#[must_use]
pub fn respond<B: From<Bytes>>(error: &dyn ApiError) -> Response<B> {
    match error.__place() {
        Some(place) => match place.get() {
            Some(prepared) if prepared.plain => plain(error, prepared),
            Some(prepared) => whole(error, &prepared.occurrence(error), |o| prepared.body(o)),
            None => whole(error, &Occurrence::of(error), |o| prepare(place, o)),
        },
        None => whole(error, &Occurrence::of(error), written),
    }
}

/// The answer whose only header is the content type, and whose status is the declared one.
///
/// It makes a response of its own: one that two ways end in would be copied once more.
fn plain<B: From<Bytes>>(error: &dyn ApiError, prepared: &'static Prepared) -> Response<B> {
    let status = prepared.spec.status;
    log::answered(error, prepared.spec, status);
    coverage::note(error, prepared.spec, status);
    let body = prepared.known().unwrap_or_else(|| prepared.body(&prepared.occurrence(error)));
    let mut response = Response::new(B::from(body));
    *response.status_mut() = code(status);
    response.headers_mut().insert(CONTENT_TYPE, prepared.template.media_type.header_value());
    Answered::mark(&mut response, prepared.spec, status);
    response
}

fn whole<B: From<Bytes>>(
    error: &dyn ApiError,
    occurrence: &Occurrence<'_>,
    body: impl FnOnce(&Occurrence<'_>) -> Bytes,
) -> Response<B> {
    log::answered(error, occurrence.spec(), occurrence.status());
    coverage::note(error, occurrence.spec(), occurrence.status());
    let mut response = response(occurrence, body);
    Answered::mark(&mut response, occurrence.spec(), occurrence.status());
    response
}

fn response<B: From<Bytes>>(
    occurrence: &Occurrence<'_>,
    body: impl FnOnce(&Occurrence<'_>) -> Bytes,
) -> Response<B> {
    let mut response = Response::new(B::from(body(occurrence)));
    let declared = || code(occurrence.status());
    *response.status_mut() = occurrence.template().transport.unwrap_or_else(declared);
    headers::write(occurrence, response.headers_mut());
    response
}

/// A `Status` is a `StatusCode`, so the default is never taken.
fn code(status: Status) -> StatusCode {
    StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
