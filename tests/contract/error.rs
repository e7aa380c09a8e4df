//! What changes of single errors.

use expect_test::expect_file;

#[allow(dead_code, reason = "the tables are what is looked at")]
mod older {
    use api_error::{ApiError, Issue};
    use std::time::Duration;

    #[derive(Debug, serde::Serialize)]
    pub(super) struct Money(u32);

    #[derive(Debug, thiserror::Error, ApiError)]
    #[api_error(docs = "https://example.com/{code}")]
    pub(super) enum Error {
        #[error("same")]
        #[status(400)]
        Same,
        #[error("gone")]
        #[status(410)]
        Removed,
        #[error("renamed")]
        #[status(404)]
        #[code("OLD_NAME")]
        Renamed,
        /// A variant that was renamed, and its code with it.
        #[error("no such thing")]
        #[status(404)]
        Nothing,
        #[error("quota")]
        #[status(402)]
        #[code("QUOTA", number = 7)]
        Quota {
            #[param]
            limit: u32,
            #[param]
            plan: &'static str,
            #[param]
            used: Vec<u32>,
            #[param]
            left: Option<u64>,
            #[retry_after]
            resets_in: Duration,
        },
        #[error("busy")]
        #[status(503)]
        #[header("X-Shard", "a")]
        #[header("X-Gone", "a")]
        #[category("load")]
        Busy,
        #[error("slow down")]
        #[status(429)]
        #[retry(after = 30)]
        TooOften,
        #[error("bad")]
        #[status(422)]
        Bad(#[issues] Vec<Issue>),
        #[error("upstream")]
        #[status(502)]
        Upstream(#[details] Money),
    }
}

#[allow(dead_code, reason = "the tables are what is looked at")]
mod newer {
    use api_error::ApiError;

    #[derive(Debug, thiserror::Error, ApiError)]
    #[api_error(docs = "https://errors.example.com/{code}")]
    pub(super) enum Error {
        /// It has a text.
        #[error("same")]
        #[status(400)]
        #[title("As it was")]
        #[docs("https://example.com/SAME")]
        Same,
        #[error("new")]
        #[status(404)]
        #[code("NEW_NAME")]
        #[docs("https://example.com/OLD_NAME")]
        Renamed,
        /// A variant that was renamed, and its code with it.
        #[error("no such thing")]
        #[status(404)]
        #[docs("https://example.com/NOTHING")]
        NoSuchThing,
        #[error("quota")]
        #[status(403)]
        #[code("QUOTA", number = 8)]
        #[docs("https://example.com/QUOTA")]
        Quota {
            #[param]
            limit: String,
            #[param]
            plan: Option<&'static str>,
            #[param]
            left: u64,
            #[param]
            more: bool,
        },
        #[error("busy")]
        #[status(503)]
        #[retry(after = 5)]
        #[header("X-Shard", "b")]
        #[header("X-New", "a")]
        Busy,
        #[error("slow down")]
        #[status(429)]
        TooOften,
        #[error("bad")]
        #[status(422)]
        Bad,
        #[error("upstream")]
        #[status(502)]
        Upstream(#[status] u16),
        #[error("added")]
        #[status(409)]
        Added,
    }
}

#[test]
fn each_change_of_an_error_says_whom_it_hurts() {
    expect_file!["expected/error.txt"].assert_eq(&super::diff::<older::Error, newer::Error>());
}

#[test]
fn most_of_the_way_back_is_a_gain() {
    expect_file!["expected/error_back.txt"].assert_eq(&super::diff::<newer::Error, older::Error>());
}

#[test]
fn nothing_changes_where_nothing_changed() {
    assert_eq!(super::diff::<older::Error, older::Error>(), "");
}
