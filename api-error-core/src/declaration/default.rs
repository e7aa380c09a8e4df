//! What an error does where its type has no more to say: each function is the default of the
//! method of [`ApiError`] with its name.
//!
//! An override that speaks for some variants only calls it for the others.

use crate::declaration::{ApiError, Declared, Message, Table};
use crate::grammar::Status;
use crate::values::{Issue, Value};
use std::fmt;
use std::time::Duration;

/// The declared status.
pub fn status<E: ApiError + ?Sized>(error: &E) -> Status {
    status_of(error.inner(), error.table(), error.entry())
}

/// The same, compiled once for all types.
#[inline]
pub(crate) fn status_of(
    inner: Option<&dyn ApiError>,
    table: &'static Table,
    entry: usize,
) -> Status {
    match inner {
        Some(inner) => inner.status(),
        None => table.spec(entry, None).status,
    }
}

/// The declared message; without one, `Display` where the error is declared and answered as a fault
/// of the client, else the status phrase.
///
/// # Errors
///
/// When the formatter refuses, or a `Display` does.
pub fn message<E: ApiError + ?Sized>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Some(inner) = error.inner() {
        return inner.message(f);
    }
    let (spec, status) = (error.spec(), error.status());
    match spec.message {
        Message::Fixed(text) => f.write_str(text),
        Message::Default | Message::Pattern(_) if spec.shows_display(status) => {
            fmt::Display::fmt(error, f)
        }
        Message::Default | Message::Pattern(_) => f.write_str(spec.reason_for(status)),
    }
}

/// No params.
pub fn params<E: ApiError + ?Sized>(error: &E, visit: &mut dyn FnMut(&'static str, &dyn Value)) {
    params_of(error.inner(), visit);
}

/// The same, compiled once for all types.
pub(crate) fn params_of(
    inner: Option<&dyn ApiError>,
    visit: &mut dyn FnMut(&'static str, &dyn Value),
) {
    if let Some(inner) = inner {
        inner.params(visit);
    }
}

/// No details.
pub fn details<E: ApiError + ?Sized>(error: &E) -> Option<&dyn Value> {
    error.inner()?.details()
}

/// No issues.
pub fn issues<E: ApiError + ?Sized>(error: &E) -> &[Issue] {
    issues_of(error.inner())
}

/// The same, compiled once for all types.
pub(crate) fn issues_of(inner: Option<&dyn ApiError>) -> &[Issue] {
    inner.map_or(&[], |inner| inner.issues())
}

/// The declared pause, if there is one.
pub fn retry_after<E: ApiError + ?Sized>(error: &E) -> Option<Duration> {
    retry_after_of(error.inner(), error.table(), error.entry())
}

/// The same, compiled once for all types.
pub(crate) fn retry_after_of(
    inner: Option<&dyn ApiError>,
    table: &'static Table,
    entry: usize,
) -> Option<Duration> {
    match inner {
        Some(inner) => inner.retry_after(),
        None => table.spec(entry, None).declared_pause(),
    }
}

/// No headers.
pub fn headers<E: ApiError + ?Sized>(
    error: &E,
    visit: &mut dyn FnMut(&'static str, &dyn fmt::Display),
) {
    headers_of(error.inner(), visit);
}

/// The same, compiled once for all types.
pub(crate) fn headers_of(
    inner: Option<&dyn ApiError>,
    visit: &mut dyn FnMut(&'static str, &dyn fmt::Display),
) {
    if let Some(inner) = inner {
        inner.headers(visit);
    }
}
