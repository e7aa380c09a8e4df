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
    clippy::missing_const_for_fn
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

#[test]
fn the_tables_are_there() {
    assert_eq!(Everything::TABLE.len(), 3);
    assert_eq!(Private::<u8>::TABLE.len(), 1);
}
