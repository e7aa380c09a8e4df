//! Generated code is clean under lints that a service may deny.

#![deny(
    warnings,
    missing_docs,
    unused,
    future_incompatible,
    nonstandard_style,
    rust_2018_idioms,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unused_lifetimes,
    let_underscore,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::absolute_paths,
    clippy::missing_const_for_fn,
    clippy::restriction
)]
#![allow(
    clippy::blanket_clippy_restriction_lints,
    clippy::single_call_fn,
    clippy::tests_outside_test_module,
    clippy::missing_docs_in_private_items,
    clippy::default_numeric_fallback,
    clippy::exhaustive_structs,
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::absolute_paths,
    clippy::implicit_return,
    clippy::question_mark_used,
    clippy::min_ident_chars,
    clippy::allow_attributes,
    clippy::arbitrary_source_item_ordering,
    reason = "what is written here, not what is generated"
)]

use api_error::{ApiError, Issue};
use std::time::Duration;

api_error::envelope! {
    /// A shape.
    #[status(200)]
    #[header("X-Code", "{code}")]
    pub struct Shape {
        "code": code,
        "errors"?: group(issue.field, whole = "base", each = [ issue => issue.message ]),
        "joined": join(separator = ". "),
    }

    #[deprecated]
    struct Old = [ code ];
}

/// Everything at once.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = EverythingCode)]
#[non_exhaustive]
pub enum Everything {
    /// Nothing.
    #[error("nothing")]
    #[status(404)]
    Nothing,
    /// All.
    #[error("all {a}")]
    #[message("all {a} {status}")]
    #[status(502)]
    #[retry(backoff)]
    #[header("X-Fixed", "1")]
    All {
        /// A.
        #[param]
        #[header("X-A")]
        a: u8,
        /// Status.
        #[status]
        status: u16,
        /// Pause.
        #[retry_after]
        pause: Duration,
        /// Details.
        #[details]
        details: [u8; 2],
        /// Issues.
        #[issues]
        issues: Vec<Issue>,
    },
    /// Inner.
    #[error(transparent)]
    Inner(#[from] Inner),
}

/// One.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("inner {0}")]
#[status(400)]
pub struct Inner(#[param("zero")] u8);

/// Private and unused but for its table.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = PrivateCode)]
#[allow(dead_code, reason = "never made")]
enum Private<T> {
    #[error("private {0}")]
    #[message("private {0}")]
    #[status(400)]
    Generic(T),
}

/// An error that nobody should make any more.
#[derive(Debug, thiserror::Error, ApiError)]
#[deprecated]
#[api_error(code_enum = OldCode)]
#[error("old {0}")]
#[status(400)]
#[non_exhaustive]
pub struct OldError<'text>(#[param("zero")] &'text str);

/// Errors that nobody should make any more, in a type that is still good.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = AgingCode)]
#[non_exhaustive]
pub enum Aging {
    /// A variant.
    #[deprecated = "for `Now`"]
    #[error("then")]
    #[message("then {since}")]
    #[status(410)]
    Then {
        /// Since.
        #[deprecated]
        #[param]
        #[header("X-Since")]
        since: u8,
    },
    /// A field.
    #[error("now")]
    #[status(410)]
    Now {
        /// Details.
        #[deprecated]
        #[details]
        details: u8,
        /// Pause.
        #[deprecated]
        #[retry_after]
        pause: Duration,
    },
    /// Inner.
    #[error(transparent)]
    #[deprecated]
    Inner(Inner),
}

/// A type whose every use is its own.
#[derive(Debug, thiserror::Error, ApiError)]
#[deprecated(since = "1.0.0", note = "use another")]
#[api_error(code_enum = GoneCode)]
#[non_exhaustive]
pub enum GoneError {
    /// One.
    #[error("one")]
    #[status(410)]
    One,
}

#[test]
fn the_tables_are_there() {
    assert_eq!(api_error::Table::of::<Everything>().len(), 3);
    assert_eq!(api_error::Table::of::<Private<u8>>().len(), 1);
}
