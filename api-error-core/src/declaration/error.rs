//! The two traits: one for a value, one for a type.

mod pointer;

use crate::declaration::kept::{Level, Prepared};
use crate::declaration::{Kept, Spec, Table, default};
use crate::grammar::{Retry, Status};
use crate::values::{Issue, Value};
use std::fmt;
use std::hash::Hash;
use std::sync::OnceLock;
use std::time::Duration;

/// A way a request can fail, with its declared answer.
///
/// `#[derive(ApiError)]` implements it. By hand, [`table`](ApiError::table) and
/// [`entry`](ApiError::entry) are all it takes; every other method follows from them and is
/// overridden where a value has more to say.
///
/// The trait is dyn-compatible: [`answer`](crate::answer()) takes a `&dyn ApiError`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an API error",
    note = "derive it: `#[derive(api_error::ApiError)]`, with `#[status(...)]` on each variant",
    note = "or, if it is not yours to derive on, give the variant that holds it a `#[status(...)]` of its own \
            instead of `#[transparent]`"
)]
pub trait ApiError: std::error::Error // such as by `#[derive(Debug, thiserror::Error)]`
{
    /// The table of its type.
    fn table(&self) -> &'static Table;

    /// Its place among the table's entries, counted from 0.
    fn entry(&self) -> usize;

    /// The error inside a transparent variant, whose declaration holds.
    fn inner(&self) -> Option<&dyn ApiError> {
        None
    }

    /// Its status.
    fn status(&self) -> Status {
        default::status_of(self.inner(), self.table(), self.entry())
    }

    /// Writes what the client is told of this occurrence (RFC 9457 `detail`).
    ///
    /// By default that is `Display` where both the declared status and that of this very occurrence
    /// are faults of the client, and the status phrase elsewhere.
    ///
    /// # Errors
    ///
    /// When the formatter refuses, or a `Display` does.
    fn message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        default::message(self, f)
    }

    /// Shows every public value, by name.
    fn params(&self, visit: &mut dyn FnMut(&'static str, &dyn Value)) {
        default::params_of(self.inner(), visit);
    }

    /// The public payload.
    fn details(&self) -> Option<&dyn Value> {
        self.inner()?.details()
    }

    /// The problems inside it.
    fn issues(&self) -> &[Issue] {
        default::issues_of(self.inner())
    }

    /// After how long this very request may be retried, if this occurrence knows.
    fn retry_after(&self) -> Option<Duration> {
        default::retry_after_of(self.inner(), self.table(), self.entry())
    }

    /// Shows every header that depends on the value, its name in lower case.
    fn headers(&self, visit: &mut dyn FnMut(&'static str, &dyn fmt::Display)) {
        default::headers_of(self.inner(), visit);
    }

    /// Where its type keeps what is the same in every answer of an error; without it, every answer
    /// is written from the start.
    ///
    /// A type that has it is trusted to declare what its values add: a [`status`](ApiError::status),
    /// [`retry_after`](ApiError::retry_after), [`headers`](ApiError::headers), params, details and
    /// issues count where its spec says that there are some.
    fn kept(&self) -> Option<&'static Kept> {
        None
    }

    /// The place of its answer. In the vtable so that looking it up takes one call.
    #[doc(hidden)]
    fn __place(&self) -> Option<&'static OnceLock<Prepared>> {
        self.kept()?.find(self.table(), self.entry(), self.inner())
    }

    /// The place of its answer in one of another type. In the vtable so that each type on the way to
    /// it takes one call.
    #[doc(hidden)]
    fn __within(&self, level: &'static Level) -> Option<&'static OnceLock<Prepared>> {
        level.find(self.entry(), self.inner())
    }
}

/// What the declaration of an error says of it, which is what its answer is made of.
///
/// Every [`ApiError`] has it, and none has another: what no value changes is told by the table alone.
pub trait Declared: ApiError {
    /// All that is known of this error without its value.
    fn spec(&self) -> &'static Spec {
        self.table().spec(self.entry(), self.inner())
    }

    /// Its stable machine-readable name.
    fn code(&self) -> &'static str {
        self.spec().code
    }

    /// Whether, and when, the same request may be sent again.
    fn retry(&self) -> Retry {
        self.spec().retry_of(self.status(), self.retry_after())
    }
}

impl<E: ApiError + ?Sized> Declared for E {}

/// A type whose errors are declared.
///
/// `#[derive(ApiError)]` implements it together with [`ApiError`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an API error",
    label = "it has no table of errors",
    note = "derive it: `#[derive(api_error::ApiError)]`, with `#[status(...)]` on each variant",
    note = "or, if it is not yours to derive on, give the variant that holds it a `#[status(...)]` of its own \
            instead of `#[transparent]`"
)]
pub trait ErrorTable: Sized {
    /// Its errors.
    const TABLE: &'static Table;

    /// The codes of its errors, and a place for every other code: the enum of
    /// `#[api_error(code_enum = ...)]`, or `Cow<'static, str>`.
    type Code: AsRef<str>
        + Clone
        + fmt::Debug
        + fmt::Display
        + Eq
        + From<&'static str>
        + From<String>
        + Hash;

    /// It as an error of any type, which is `self`.
    ///
    /// [`ApiError`] is no supertrait, so that a type that lacks it is told so once.
    fn as_api_error(&self) -> &dyn ApiError;

    /// The code as its type, where an error has it.
    #[must_use]
    fn declared_code(code: &str) -> Option<Self::Code> {
        let mut specs = Self::TABLE.specs();
        specs.find(|spec| spec.code == code).map(|spec| Self::Code::from(spec.code))
    }
}
