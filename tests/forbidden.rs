//! Generated code allows no lint: a service may forbid any of them, and then an `#[allow]` is an
//! error. `Display` is written by hand, since thiserror does allow some.

#![forbid(
    dead_code,
    unreachable_pub,
    unused,
    missing_docs,
    missing_debug_implementations,
    rust_2018_idioms,
    unused_qualifications,
    unused_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    let_underscore_drop,
    unnameable_types,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::cargo,
    clippy::perf
)]
// What the linker gathers stands in a static of `inventory`'s, which allows a lint of that group.
#![cfg_attr(not(feature = "registry"), forbid(nonstandard_style))]

use api_error::{ApiError, Issue, Table, envelope};
use std::fmt;

envelope! {
    #[header("X-Code", "{code}")]
    struct Shape { "code": code, "errors"?: [ issue => issue.message ] }
}

/// Its codes are read nowhere.
#[derive(Debug, ApiError)]
#[api_error(envelope = Shape, code_enum = ShopCode)]
enum Shop {
    #[status(404)]
    #[message("no item {0}")]
    NoItem(#[param("item")] u8),
    #[status(422)]
    Bad {
        #[issues]
        issues: Vec<Issue>,
        #[header("X-Count")]
        count: usize,
    },
    #[transparent]
    Closed(Closed),
}

#[derive(Debug, ApiError)]
#[api_error(code_enum = ClosedCode)]
#[status(503)]
struct Closed;

macro_rules! plain {
    ($($ty:ty)+) => {$(
        impl fmt::Display for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("plain")
            }
        }

        impl std::error::Error for $ty {}
    )+};
}

plain!(Shop Closed);

#[test]
fn the_table_is_there() {
    let every = [Shop::NoItem(7), Shop::Bad { issues: vec![], count: 0 }, Shop::Closed(Closed)];
    assert_eq!(every.len(), Table::of::<Shop>().len());
}
