//! What an API error is at run time. Services depend on `api-error`, which re-exports all of it.
//!
//! Without features this crate is its tables and its grammar, which the derive shares: [`Status`],
//! [`Style`], [`Level`], [`Retry`], [`header`], [`json`], [`markdown`], [`slot`]. The feature
//! `answer` adds everything that needs a value: [`ApiError`], [`Spec`], [`envelope`], [`answer`].
//! The feature `client` reads answers back, `tracing` logs what is answered.

// The floors in order: each uses only those before it. The blank lines keep rustfmt from sorting them.

mod grammar;

#[cfg(feature = "answer")]
mod language;

#[cfg(feature = "answer")]
mod values;

#[cfg(feature = "answer")]
mod declaration;

#[cfg(feature = "answer")]
pub mod envelope;

#[cfg(feature = "answer")]
mod tables;

#[cfg(feature = "answer")]
mod answer;

#[cfg(feature = "client")]
pub mod read;

#[cfg(feature = "answer")]
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use crate::grammar::{
    Duty, Level, Registered, Retry, Status, Style, code_hash, code_is_well_formed, header, json,
    markdown, rows, slot,
};

#[cfg(feature = "answer")]
pub use crate::{
    answer::{Answered, answer, preview},
    declaration::{
        ApiError, Declaration, Declared, Entry, ErrorTable, Header, Inner, Kept, Message,
        Occurrence, Param, Params, Spec, Table, default,
    },
    tables::{AllListed, Listed, Shape, codes_are_unique},
    values::{
        Context, HeaderField, HeaderVisitor, In, Issue, IssueList, ParamVisitor, RetryAfter,
        RuntimeStatus, Segment, Value,
    },
};

#[cfg(feature = "client")]
pub use crate::read::{Received, read};
