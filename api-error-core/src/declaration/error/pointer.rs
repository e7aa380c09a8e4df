//! What points to an error is one.

use crate::declaration::kept::{Level, Prepared};
use crate::declaration::{ApiError, Declaration, ErrorTable, Table};
use crate::grammar::Status;
use crate::values::{HeaderVisitor, Issue, ParamVisitor, Value};
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

macro_rules! forward {
    ($([$($bound:tt)*] $pointer:ty;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ApiError $($bound)*> ApiError for $pointer {
            fn declaration(&self) -> Declaration<'_> { (**self).declaration() }
            fn status(&self) -> Status { (**self).status() }
            fn message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { (**self).message(f) }
            fn params(&self, visitor: &mut ParamVisitor<'_>) {
                (**self).params(visitor);
            }
            fn details(&self) -> Option<&dyn Value> { (**self).details() }
            fn issues(&self) -> &[Issue] { (**self).issues() }
            fn retry_after(&self) -> Option<Duration> { (**self).retry_after() }
            fn headers(&self, visitor: &mut HeaderVisitor<'_>) {
                (**self).headers(visitor);
            }
            fn __place(&self) -> Option<&'static OnceLock<Prepared>> { (**self).__place() }
            fn __within(&self, level: &'static Level) -> Option<&'static OnceLock<Prepared>> {
                (**self).__within(level)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: ErrorTable> ErrorTable for $pointer {
            const TABLE: &'static Table = T::TABLE;
            type Code = T::Code;
            fn as_api_error(&self) -> &dyn ApiError { (**self).as_api_error() }
        }
    )+};
}

forward! {
    [] Box<T>;
    [+ ?Sized] &T;
    [+ ?Sized] Arc<T>;
}
