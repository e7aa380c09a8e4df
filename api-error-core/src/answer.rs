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
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};
use std::sync::OnceLock;

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
    let occurrence = Occurrence::of(error).within(template);
    let mut response = Response::new(written(&occurrence));
    finish(&occurrence, &mut response);
    response
}

/// [`answer`] with the body of a framework, for its adapter: a response that is mapped is copied.
#[must_use]
pub fn respond<B: From<Bytes>>(error: &dyn ApiError) -> Response<B> {
    let place = error.__place();
    match place.and_then(OnceLock::get) {
        Some(prepared) if prepared.plain => plain(error, prepared),
        prepared => whole(error, place, prepared),
    }
}

/// The answer whose only header is the content type, and whose status no value decides.
///
/// It makes a response of its own: one that two ways end in would be copied once more. That begins as
/// an empty one, written field by field: it is copied when the body is there, since a processor waits
/// where it reads at once what it wrote in smaller pieces.
fn plain<B: From<Bytes>>(error: &dyn ApiError, prepared: &'static Prepared) -> Response<B> {
    let empty = Response::new(());
    let status = prepared.spec.status;
    log::answered(error, prepared.spec, status);
    coverage::note(error, prepared.spec, status);
    let body = prepared.body(|| prepared.occurrence(error));
    let mut response = empty.map(|()| B::from(body));
    *response.status_mut() = prepared.code;
    response.headers_mut().insert(CONTENT_TYPE, prepared.template.media_type.header_value());
    Answered::mark(&mut response, prepared.spec, status);
    response
}

/// Not inlined, for what takes the shorter way.
#[inline(never)]
fn whole<B: From<Bytes>>(
    error: &dyn ApiError,
    place: Option<&'static OnceLock<Prepared>>,
    prepared: Option<&'static Prepared>,
) -> Response<B> {
    let occurrence = &match prepared {
        Some(prepared) => prepared.occurrence(error),
        None => Occurrence::of(error),
    };
    let empty = Response::new(());
    log::answered(error, occurrence.spec(), occurrence.status());
    coverage::note(error, occurrence.spec(), occurrence.status());
    let body = match (prepared, place) {
        (Some(prepared), _) => prepared.body(|| *occurrence),
        (None, Some(place)) => prepare(place, occurrence),
        (None, None) => written(occurrence),
    };
    let mut response = empty.map(|()| B::from(body));
    finish(occurrence, &mut response);
    Answered::mark(&mut response, occurrence.spec(), occurrence.status());
    response
}

/// Adds what a response says beside its body.
fn finish<B>(occurrence: &Occurrence<'_>, response: &mut Response<B>) {
    *response.status_mut() = code(occurrence);
    headers::write(occurrence, response.headers_mut());
}

/// The shape's, where it answers everything with one, else the error's.
fn code(occurrence: &Occurrence<'_>) -> StatusCode {
    let own = || StatusCode::from_u16(occurrence.status().as_u16());
    // A `Status` is a `StatusCode`, so the default is never taken.
    let own = || own().unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    occurrence.template().transport.unwrap_or_else(own)
}
