//! What an API error is at run time. Services depend on `api-error`, which re-exports all of it.
//!
//! Without features this crate is its tables and its grammar, which the derive shares: [`Status`],
//! [`Style`], [`Level`], [`Retry`], [`header`], [`json`], [`markdown`], [`slot`]. The feature
//! `answer` adds everything that needs a value: [`ApiError`], [`Spec`], [`envelope`], [`answer`].
//! The feature `client` reads answers back, `tracing` logs what is answered.

mod named;

pub mod header;
pub mod json;
pub mod markdown;
#[doc(hidden)]
pub mod rows;
pub mod slot;

mod code;
mod level;
mod retry;
mod status;

pub use crate::code::{Style, code_is_well_formed, hash as code_hash};
pub use crate::level::Level;
pub use crate::retry::Retry;
pub use crate::status::{Duty, Registered, Status};

#[cfg(feature = "answer")]
pub mod default;
#[cfg(feature = "answer")]
pub mod envelope;
#[cfg(feature = "client")]
pub mod read;

#[cfg(feature = "answer")]
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(feature = "answer")]
mod answer;
#[cfg(feature = "answer")]
mod context;
#[cfg(feature = "answer")]
mod error;
#[cfg(feature = "answer")]
mod field;
#[cfg(feature = "answer")]
mod finding;
#[cfg(feature = "answer")]
mod issue;
#[cfg(feature = "answer")]
mod kept;
#[cfg(feature = "answer")]
mod log;
#[cfg(feature = "answer")]
mod occurrence;
#[cfg(feature = "answer")]
mod sentence;
#[cfg(feature = "answer")]
mod shape;
#[cfg(feature = "answer")]
mod spec;
#[cfg(feature = "answer")]
mod table;
#[cfg(feature = "answer")]
mod unique;
#[cfg(feature = "answer")]
mod value;
#[cfg(feature = "answer")]
mod visitor;

#[cfg(feature = "answer")]
pub use crate::{
    answer::{Answered, answer},
    context::Context,
    error::{ApiError, Declared, ErrorTable},
    field::{HeaderField, IssueList, RetryAfter, RuntimeStatus},
    finding::Finding,
    issue::{In, Issue, Segment},
    kept::Kept,
    occurrence::Occurrence,
    shape::Shape,
    spec::{Header, Message, Param, Params, Spec},
    table::{Entry, Inner, Table},
    unique::codes_are_unique,
    value::Value,
    visitor::{HeaderVisitor, ParamVisitor},
};

#[cfg(feature = "client")]
pub use crate::read::{Received, read};
