#![doc = include_str!("../README.md")]

pub mod guide;

mod frameworks;
mod only;

#[cfg(feature = "aide")]
pub mod aide;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "tower")]
pub mod tower;
#[cfg(feature = "utoipa")]
pub mod utoipa;

#[doc = include_str!("guide/derive.md")]
pub use api_error_derive::ApiError;
#[doc = include_str!("guide/envelope_macro.md")]
pub use api_error_derive::envelope;

pub use api_error_core::{
    Answered, ApiError, Context, Declared, In, Issue, Retry, Segment, Status, Table, answer,
};

#[cfg(feature = "client")]
pub use api_error_core::read::{self, read};

/// What a [`Table`] is made of, and what is found in one.
pub mod table {
    pub use api_error_core::{
        AllListed, Duty, Entry, ErrorTable, Header, Inner, Level, Listed, Message, Param, Params,
        Registered, Shape, Spec, Style, codes_are_unique,
    };
}

#[cfg(feature = "catalog")]
pub use api_error_catalog as catalog;

pub mod envelope;

#[doc = include_str!("guide/by_hand.md")]
pub mod by_hand {
    pub use api_error_core::{
        Declaration, HeaderField, HeaderVisitor, IssueList, Kept, ParamVisitor, RetryAfter,
        RuntimeStatus, Value, code_is_well_formed, default,
    };
}

#[doc(hidden)]
pub mod __private {
    //! What generated code names. Nothing here is for people, and all of it may change.

    pub use crate::__api_error_codes as codes;
    pub use crate::__api_error_only_entry as only_entry;
    #[cfg(feature = "aide")]
    pub use crate::aide;
    #[cfg(feature = "axum")]
    pub use crate::axum;
    pub use crate::frameworks::{from_aide as frameworks, from_axum, from_registry, from_utoipa};
    #[cfg(feature = "utoipa")]
    pub use crate::utoipa;
    #[cfg(feature = "registry")]
    pub use api_error_catalog::__private as registry;
    pub use api_error_core::__private::*;
}
