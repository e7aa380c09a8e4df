//! The derive works wherever an enum may stand.

#![deny(warnings)]
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_imports,
    unused_macros,
    reason = "only that it compiles matters for most of these"
)]

mod generics;
#[path = "../http_text/mod.rs"]
mod http_text;
mod names;
mod places;
mod shadowed;

/// No trait and no macro of the crate is in scope here, but by path.
#[derive(Debug, thiserror::Error, api_error::ApiError)]
#[error("plain")]
#[status(400)]
pub struct Plain;
