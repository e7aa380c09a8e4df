//! What generated code names. Nothing here is for people, and all of it may change.

pub use crate::envelope::{
    Datum, Element, Envelope, Format, HeaderTemplate, IssueSlot, Joined, Member, Node, ParamSlot,
    Slot, Split, Template, Test, Tree, Which, params_are_sent,
};
#[path = "private/shown.rs"]
pub mod shown;

pub use crate::answer::respond;
pub use crate::declaration::kept::{Level, Prepared};
pub use crate::declaration::{
    ApiError, Beside, Declaration, Entry, ErrorTable, Inner, Kept, Table, default, forwarded,
};
pub use crate::grammar::Status;
pub use crate::language::media_type;
pub use crate::tables::{Clashes, codes_are_unique, part_of};
pub use crate::values::{
    HeaderField, HeaderVisitor, Issue, IssueList, ParamVisitor, RetryAfter, RuntimeStatus, Value,
};
pub use http::{HeaderValue, StatusCode};
pub use serde;
pub use std::borrow::Cow;
pub use std::clone::Clone;
pub use std::cmp::{Eq, PartialEq};
pub use std::convert::{AsRef, From};
pub use std::error::Error;
pub use std::fmt::{
    Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result as FmtResult,
    UpperExp, UpperHex,
};
pub use std::hash::{Hash, Hasher};
pub use std::marker::Copy;
pub use std::option::Option;
pub use std::primitive::{bool, str, usize};
pub use std::result::Result;
pub use std::string::String;
pub use std::sync::OnceLock;
pub use std::time::Duration;
pub use std::{concat, format_args, module_path, write};

/// The status of a literal that `envelope!` has checked.
#[must_use]
pub const fn transport<const NUMBER: u16>() -> StatusCode {
    match StatusCode::from_u16(NUMBER) {
        Ok(status) => status,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The status of a literal that the derive has checked.
#[must_use]
pub const fn status(number: u16) -> Status {
    match Status::new(number) {
        Some(status) => status,
        None => Status::INTERNAL_SERVER_ERROR,
    }
}
