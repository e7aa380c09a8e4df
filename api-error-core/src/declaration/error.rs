//! The two traits: one for a value, one for a type.

mod pointer;

pub use self::pointer::forwarded;

use crate::declaration::kept::{Level, Prepared};
use crate::declaration::{Declaration, Table, default};
use crate::grammar::Status;
use crate::values::{HeaderVisitor, Issue, ParamVisitor, Value};
use std::fmt;
use std::hash::Hash;
use std::sync::OnceLock;
use std::time::Duration;

/// A way a request can fail, with its declared answer.
///
/// `#[derive(ApiError)]` implements it. By hand, [`declaration`](ApiError::declaration) is all it takes; every other
/// method follows from it and is overridden where a value has more to say.
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
    /// Where it is declared.
    fn declaration(&self) -> Declaration<'_>;

    /// Its status.
    fn status(&self) -> Status {
        default::status_of(self.declaration())
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
    fn params(&self, visitor: &mut ParamVisitor<'_>) {
        default::params_of(self.declaration(), visitor);
    }

    /// The public payload.
    fn details(&self) -> Option<&dyn Value> {
        self.declaration().inner?.details()
    }

    /// The problems inside it.
    fn issues(&self) -> &[Issue] {
        default::issues_of(self.declaration())
    }

    /// After how long this very request may be retried, if this occurrence knows.
    fn retry_after(&self) -> Option<Duration> {
        default::retry_after_of(self.declaration())
    }

    /// Shows every header that depends on the value, its name in lower case.
    fn headers(&self, visitor: &mut HeaderVisitor<'_>) {
        default::headers_of(self.declaration(), visitor);
    }

    /// The place of its answer. In the vtable so that looking it up takes one call.
    #[doc(hidden)]
    fn __place(&self) -> Option<&'static OnceLock<Prepared>> {
        let Declaration { table, entry, inner, kept } = self.declaration();
        kept?.find(table, entry, inner)
    }

    /// The place of its answer in one of another type. In the vtable so that each type on the way to
    /// it takes one call.
    #[doc(hidden)]
    fn __within(&self, level: &'static Level) -> Option<&'static OnceLock<Prepared>> {
        let Declaration { entry, inner, .. } = self.declaration();
        level.find(entry, inner)
    }
}

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
