//! The table of a type's errors.

#![allow(dead_code, reason = "the table needs no values")]

use api_error::table::Level;
use api_error::{ApiError, Retry};

/// What can go wrong.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs = "https://a.example/errors#{code}")]
enum Shop {
    /// The monthly quota | is used up.
    ///
    /// More of it.
    ///
    /// # Causes
    ///
    /// Too many minutes.
    ///
    /// # Resolution
    ///
    /// Buy more.
    #[error("quota of {limit:?} is used up")]
    #[status(402)]
    QuotaExceeded {
        #[param]
        limit: Vec<Option<u32>>,
        #[retry_after]
        after: u32,
    },
    #[error("secret text")]
    #[status(500)]
    #[log(warn)]
    Database,
    #[error("{0}")]
    #[status(502)]
    #[message("upstream said {0}")]
    Upstream(#[status] u16),
    #[error("log in")]
    #[status(401)]
    LogIn,
    #[error("busy")]
    #[status(529, "Overloaded")]
    #[retry(after = 5)]
    Busy,
    #[error(transparent)]
    Inner(Inner),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Inner {
    #[error("gone")]
    #[status(410)]
    #[retry(backoff)]
    HTTPGone,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("described")]
#[status(410)]
/// As the page has it:
#[doc = include_str!("table/described.md")]
/// # Causes
/// See [`Shop`].
struct Described;

#[test]
fn a_description_may_be_a_file() {
    let spec = api_error::Table::of::<Described>().specs().next().expect("one");
    assert_eq!(spec.description.trim(), "As the page has it:\nIt is gone.");
    assert_eq!(spec.causes, "See `Shop`.");
}

#[test]
fn the_table_is_markdown() {
    assert_eq!(
        api_error::Table::of::<Shop>().to_markdown(),
        "\
| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 402 Payment Required | `QUOTA_EXCEEDED` | Quota exceeded | The monthly quota \\| is used up. | after the time given |
| 500 Internal Server Error | `DATABASE` | Database |  | with backoff |
| 502 Bad Gateway, unless upstream gives another | `UPSTREAM` | Upstream |  | with backoff |
| 401 Unauthorized | `LOG_IN` | Log in |  | no |
| 529 Overloaded | `BUSY` | Busy |  | after 5 s |
| 410 Gone | `HTTP_GONE` | Http gone |  | with backoff |
"
    );
}

#[test]
fn a_spec_knows_all_that_was_declared() {
    let specs: Vec<_> = api_error::Table::of::<Shop>().specs().collect();
    let quota = specs[0];
    assert_eq!(quota.name, "QuotaExceeded");
    assert_eq!(quota.description, "The monthly quota | is used up.\n\nMore of it.");
    assert_eq!(quota.causes, "Too many minutes.");
    assert_eq!(quota.resolution, "Buy more.");
    assert_eq!(quota.docs, Some("https://a.example/errors#QUOTA_EXCEEDED"));
    assert_eq!(
        quota.params.iter().map(|p| (p.name, p.ty)).collect::<Vec<_>>(),
        [("limit", "Vec<Option<u32>>")]
    );
    assert!(quota.retry_after_field);
    assert_eq!(specs[1].level, Some(Level::Warn));
    assert!(specs[2].runtime_status);
    assert_eq!(specs[5].effective_retry(), Retry::Backoff);
    assert!(api_error::Table::of::<Shop>().name.ends_with("table::Shop"));
    assert!(!format!("{:?}", api_error::Table::of::<Shop>()).contains("secret text"));
}
