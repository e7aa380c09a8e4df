//! What points to an error is one.

use crate::declaration::kept::{Level, Prepared};
use crate::declaration::{ApiError, ErrorTable, Kept, Table};
use crate::grammar::Status;
use crate::values::{Issue, Value};
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

macro_rules! forward {
    ($([$($bound:tt)*] $pointer:ty;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ApiError $($bound)*> ApiError for $pointer {
            fn table(&self) -> &'static Table { (**self).table() }
            fn entry(&self) -> usize { (**self).entry() }
            fn inner(&self) -> Option<&dyn ApiError> { (**self).inner() }
            fn status(&self) -> Status { (**self).status() }
            fn message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { (**self).message(f) }
            fn params(&self, visit: &mut dyn FnMut(&'static str, &dyn Value)) {
                (**self).params(visit);
            }
            fn details(&self) -> Option<&dyn Value> { (**self).details() }
            fn issues(&self) -> &[Issue] { (**self).issues() }
            fn retry_after(&self) -> Option<Duration> { (**self).retry_after() }
            fn headers(&self, visit: &mut dyn FnMut(&'static str, &dyn fmt::Display)) {
                (**self).headers(visit);
            }
            fn kept(&self) -> Option<&'static Kept> { (**self).kept() }
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
