//! What an error does where its type has no more to say: each function is the default of the
//! method of [`ApiError`] with its name.
//!
//! An override that speaks for some variants only calls it for the others.

use crate::declaration::{ApiError, Declaration, Message};
use crate::grammar::Status;
use crate::values::{HeaderVisitor, Issue, ParamVisitor, Value};
use std::fmt;
use std::time::Duration;

/// The declared status.
pub fn status<E: ApiError + ?Sized>(error: &E) -> Status {
    status_of(error.declaration())
}

/// The same, compiled once for all types.
#[inline]
pub(crate) fn status_of(at: Declaration<'_>) -> Status {
    match at.inner {
        Some(inner) => inner.status(),
        None => at.spec().status,
    }
}

/// The declared message; without one, `Display` where the error is declared and answered as a fault
/// of the client, else the status phrase.
///
/// # Errors
///
/// When the formatter refuses, or a `Display` does.
pub fn message<E: ApiError + ?Sized>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let at = error.declaration();
    if let Some(inner) = at.inner {
        return inner.message(f);
    }
    let (spec, status) = (at.spec(), error.status());
    match spec.message {
        Message::Fixed(text) => f.write_str(text),
        _ if spec.shows_display(status) => fmt::Display::fmt(error, f),
        _ => f.write_str(spec.reason_for(status)),
    }
}

/// No params.
pub fn params<E: ApiError + ?Sized>(error: &E, visitor: &mut ParamVisitor<'_>) {
    params_of(error.declaration(), visitor);
}

/// The same, compiled once for all types.
pub(crate) fn params_of(at: Declaration<'_>, visitor: &mut ParamVisitor<'_>) {
    if let Some(inner) = at.inner {
        inner.params(visitor);
    }
}

/// No details.
pub fn details<E: ApiError + ?Sized>(error: &E) -> Option<&dyn Value> {
    error.declaration().inner?.details()
}

/// No issues.
pub fn issues<E: ApiError + ?Sized>(error: &E) -> &[Issue] {
    issues_of(error.declaration())
}

/// The same, compiled once for all types.
pub(crate) fn issues_of(at: Declaration<'_>) -> &[Issue] {
    at.inner.map_or(&[], |inner| inner.issues())
}

/// The declared pause, if there is one.
pub fn retry_after<E: ApiError + ?Sized>(error: &E) -> Option<Duration> {
    retry_after_of(error.declaration())
}

/// The same, compiled once for all types.
pub(crate) fn retry_after_of(at: Declaration<'_>) -> Option<Duration> {
    match at.inner {
        Some(inner) => inner.retry_after(),
        None => at.spec().declared_pause(),
    }
}

/// No headers.
pub fn headers<E: ApiError + ?Sized>(error: &E, visitor: &mut HeaderVisitor<'_>) {
    headers_of(error.declaration(), visitor);
}

/// The same, compiled once for all types.
pub(crate) fn headers_of(at: Declaration<'_>, visitor: &mut HeaderVisitor<'_>) {
    if let Some(inner) = at.inner {
        inner.headers(visitor);
    }
}
