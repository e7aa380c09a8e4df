//! The one call that a derived impl ends in: it adapts the type to every framework whose feature is
//! on. The features are this crate's, so the service needs none of its own.
//!
//! It is a chain of macros, one for each framework whose feature is on; what is off is no link, and costs
//! the compiler nothing. A link takes `[generics,] [type] [predicates,] skip[names]`, hands that on, and writes its
//! impl unless it finds its own name among the skipped. What it is called says so: beside an author's own impl,
//! that name is all that rustc shows of it.

macro_rules! links {
    ($($feature:literal $link:ident as $from:ident, else $next:ident;)+) => {$(
        #[cfg(feature = $feature)]
        pub use crate::$link as $from;
        #[cfg(not(feature = $feature))]
        pub use self::$next as $from;
    )+};
}

links! {
    "aide" __unless_api_error_skip_aide as from_aide, else from_axum;
    "axum" __unless_api_error_skip_axum as from_axum, else from_utoipa;
    "utoipa" __unless_api_error_skip_utoipa as from_utoipa, else from_registry;
    "registry" __api_error_registered as from_registry, else end;
}
#[cfg(not(feature = "registry"))]
pub use crate::__api_error_end as end;

#[cfg(not(feature = "registry"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __api_error_end {
    ($($ignored:tt)*) => {};
}

#[cfg(feature = "aide")]
#[doc(hidden)]
#[macro_export]
macro_rules! __unless_api_error_skip_aide {
    ($generics:tt $ty:tt $predicates:tt skip $skip:tt) => {
        $crate::__private::from_axum! { $generics $ty $predicates skip $skip }
        $crate::__unless_api_error_skip_aide! { $generics $ty $predicates unless $skip }
    };
    ($generics:tt $ty:tt $predicates:tt unless [aide $($rest:tt)*]) => {};
    ($generics:tt $ty:tt $predicates:tt unless [$other:tt $($rest:tt)*]) => {
        $crate::__unless_api_error_skip_aide! { $generics $ty $predicates unless [$($rest)*] }
    };
    ([$($generics:tt)*] [$($ty:tt)*] [$($predicates:tt)*] unless []) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::aide::OperationOutput for $($ty)*
        where
            $($predicates)*
        {
            type Inner = Self;

            fn inferred_responses(
                __context: &mut $crate::__private::aide::GenContext,
                __operation: &mut $crate::__private::aide::Operation,
            ) -> $crate::__private::aide::Inferred {
                $crate::__private::aide::infer::<Self>(__operation)
            }
        }
    };
}

#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! __unless_api_error_skip_axum {
    ($generics:tt $ty:tt $predicates:tt skip $skip:tt) => {
        $crate::__private::from_utoipa! { $generics $ty $predicates skip $skip }
        $crate::__unless_api_error_skip_axum! { $generics $ty $predicates unless $skip }
    };
    ($generics:tt $ty:tt $predicates:tt unless [axum $($rest:tt)*]) => {};
    ($generics:tt $ty:tt $predicates:tt unless [$other:tt $($rest:tt)*]) => {
        $crate::__unless_api_error_skip_axum! { $generics $ty $predicates unless [$($rest)*] }
    };
    ([$($generics:tt)*] [$($ty:tt)*] [$($predicates:tt)*] unless []) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::axum::IntoResponse for $($ty)*
        where
            $($predicates)*
        {
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::respond(&self)
            }
        }
    };
}

#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! __unless_api_error_skip_utoipa {
    ($generics:tt $ty:tt $predicates:tt skip $skip:tt) => {
        $crate::__private::from_registry! { $generics $ty $predicates skip $skip }
        $crate::__unless_api_error_skip_utoipa! { $generics $ty $predicates unless $skip }
    };
    ($generics:tt $ty:tt $predicates:tt unless [utoipa $($rest:tt)*]) => {};
    ($generics:tt $ty:tt $predicates:tt unless [$other:tt $($rest:tt)*]) => {
        $crate::__unless_api_error_skip_utoipa! { $generics $ty $predicates unless [$($rest)*] }
    };
    ([$($generics:tt)*] [$($ty:tt)*] [$($predicates:tt)*] unless []) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::utoipa::IntoResponses for $($ty)*
        where
            $($predicates)*
        {
            fn responses() -> $crate::__private::utoipa::Responses {
                $crate::__private::utoipa::responses::<Self>()
            }
        }
    };
}

/// Has the linker gather the table of a type without parameters.
#[cfg(feature = "registry")]
#[doc(hidden)]
#[macro_export]
macro_rules! __api_error_registered {
    ([] [$($ty:tt)*] $predicates:tt skip $skip:tt) => {
        $crate::__private::registry::inventory::submit! {
            $crate::__private::registry::Registered::new(
                <$($ty)* as $crate::__private::ErrorTable>::TABLE,
            )
        }
    };
    ($generics:tt $ty:tt $predicates:tt skip $skip:tt) => {};
}

/// What an enum of codes has beyond what the derive writes.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __api_error_codes {
    ($code:ident $this:ident) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $code {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                __serializer: S,
            ) -> $crate::__private::Result<S::Ok, S::Error> {
                $crate::__private::serde::Serializer::serialize_str(
                    __serializer,
                    $crate::__private::AsRef::as_ref(self),
                )
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $code {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                __deserializer: D,
            ) -> $crate::__private::Result<$this, D::Error> {
                let __code: $crate::__private::Result<$crate::__private::String, D::Error> =
                    $crate::__private::serde::Deserialize::deserialize(__deserializer);
                __code.map($this::from)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __api_error_codes {
    ($code:ident $this:ident) => {};
}
