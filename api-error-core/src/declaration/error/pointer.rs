//! What points to an error is one.

use crate::declaration::{ApiError, ErrorTable, Table};
use std::sync::Arc;

/// The methods of an [`ApiError`] that is another one in all it says.
#[doc(hidden)]
#[macro_export]
macro_rules! __api_error_forwarded {
    ($this:ident => $error:expr) => {
        fn declaration(&$this) -> $crate::__private::Declaration<'_> {
            $crate::__private::ApiError::declaration($error)
        }
        fn status(&$this) -> $crate::__private::Status {
            $crate::__private::ApiError::status($error)
        }
        fn message(
            &$this,
            f: &mut $crate::__private::Formatter<'_>,
        ) -> $crate::__private::FmtResult {
            $crate::__private::ApiError::message($error, f)
        }
        fn params(&$this, visitor: &mut $crate::__private::ParamVisitor<'_>) {
            $crate::__private::ApiError::params($error, visitor);
        }
        fn details(&$this) -> $crate::__private::Option<&dyn $crate::__private::Value> {
            $crate::__private::ApiError::details($error)
        }
        fn issues(&$this) -> &[$crate::__private::Issue] {
            $crate::__private::ApiError::issues($error)
        }
        fn retry_after(&$this) -> $crate::__private::Option<$crate::__private::Duration> {
            $crate::__private::ApiError::retry_after($error)
        }
        fn headers(&$this, visitor: &mut $crate::__private::HeaderVisitor<'_>) {
            $crate::__private::ApiError::headers($error, visitor);
        }
        fn __place(
            &$this,
        ) -> $crate::__private::Option<
            &'static $crate::__private::OnceLock<$crate::__private::Prepared>,
        > {
            $crate::__private::ApiError::__place($error)
        }
        fn __within(
            &$this,
            level: &'static $crate::__private::Level,
        ) -> $crate::__private::Option<
            &'static $crate::__private::OnceLock<$crate::__private::Prepared>,
        > {
            $crate::__private::ApiError::__within($error, level)
        }
    };
}

pub use __api_error_forwarded as forwarded;

macro_rules! pointers {
    ($([$($bound:tt)*] $pointer:ty;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ApiError $($bound)*> ApiError for $pointer {
            forwarded! { self => &**self }
        }

        #[diagnostic::do_not_recommend]
        impl<T: ErrorTable> ErrorTable for $pointer {
            const TABLE: &'static Table = T::TABLE;
            type Code = T::Code;
            fn as_api_error(&self) -> &dyn ApiError { (**self).as_api_error() }
        }
    )+};
}

pointers! {
    [] Box<T>;
    [+ ?Sized] &T;
    [+ ?Sized] Arc<T>;
}
