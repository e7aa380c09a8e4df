#![doc = include_str!("../README.md")]

pub mod guide;

mod frameworks;

#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "tower")]
pub mod tower;

#[doc = include_str!("guide/derive.md")]
pub use api_error_derive::ApiError;
#[doc = include_str!("guide/envelope_macro.md")]
pub use api_error_derive::envelope;

pub use api_error_core::{
    Answered, ApiError, Context, Declared, Duty, Entry, ErrorTable, Finding, Header, In, Inner,
    Issue, IssueList, Kept, Level, Message, Occurrence, Param, Params, Registered, Retry,
    RetryAfter, RuntimeStatus, Segment, Shape, Spec, Status, Style, Table, Value, answer,
    code_is_well_formed, codes_are_unique, default, envelope, header, json, markdown, media_type,
};

#[cfg(feature = "client")]
pub use api_error_core::read::{self, Received, read};

#[doc(hidden)]
pub mod __private {
    //! What generated code names. Nothing here is for people, and all of it may change.

    pub use crate::__api_error_codes as codes;
    pub use crate::__api_error_frameworks as frameworks;
    #[cfg(feature = "axum")]
    pub use crate::axum;
    pub use api_error_core::__private::*;
}
