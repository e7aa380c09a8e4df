//! What changes of single errors.

use expect_test::expect;

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
    expect![[r#"
        breaking: BAD no longer lists problems [issues-removed]: clients that show each problem at its field show none; go on listing them
        breaking: BAD is documented at <https://errors.example.com/BAD>, and was at <https://example.com/BAD> [type-uri-changed]: clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it
        breaking: BUSY no longer has the header `x-gone` [header-removed]: clients that read it find nothing; go on sending it
        breaking: BUSY is documented at <https://errors.example.com/BUSY>, and was at <https://example.com/BUSY> [type-uri-changed]: clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it
        breaking: NOTHING has the code NO_SUCH_THING now, as it seems [code-renamed]: clients that match on the old code take it for an unknown one; keep the old code with `#[code("...")]`
        breaking: OLD_NAME has the code NEW_NAME now [code-renamed]: clients that match on the old code take it for an unknown one; keep the old code with `#[code("...")]`
        breaking: QUOTA answers 403, and answered 402 [status-changed]: clients, caches and proxies that go by the status act otherwise; keep the status, or declare a new error
        breaking: QUOTA has the number 8, and had 7 [number-changed]: clients that match on the number miss it; keep the number
        breaking: QUOTA may be sent again: no; it was: after the time given [retry-withdrawn]: clients that send the request again do so in vain; keep it retryable, or declare a new error
        breaking: QUOTA has a `String` as its param `limit`, and had a `u32` [param-retyped]: clients that read it fail, or read something else; add a param of another name
        breaking: QUOTA may be without its param `plan` [param-optional]: clients that rely on it find nothing; send it always
        breaking: QUOTA no longer has the param `used` [param-removed]: clients that read it find nothing; go on sending it
        breaking: REMOVED is no longer answered [code-removed]: clients that act on it wait for what never comes; tell them, and raise the major version
        breaking: TOO_OFTEN may be sent again: with backoff; it was: after 30 s [retry-time-withdrawn]: clients that wait as long as `Retry-After` says have nothing to go by; go on saying it
        breaking: TOO_OFTEN is documented at <https://errors.example.com/TOO_OFTEN>, and was at <https://example.com/TOO_OFTEN> [type-uri-changed]: clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it
        breaking: UPSTREAM may answer another status than 502 [status-changed]: clients, caches and proxies that go by the status act otherwise; keep the status, or declare a new error
        breaking: UPSTREAM no longer has details, a `Money` [details-removed]: clients that read it find nothing; go on sending it
        breaking: UPSTREAM is documented at <https://errors.example.com/UPSTREAM>, and was at <https://example.com/UPSTREAM> [type-uri-changed]: clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it
        minor: BUSY may be sent again: after 5 s; it was: with backoff [retry-time-offered]: nobody is hurt; clients may wait as long as `Retry-After` says from now on
        minor: BUSY has the header `x-shard` with `b`, and had `a` [header-changed]: clients that compare the value as a whole may act otherwise; look at who does
        minor: BUSY has the header `x-new` now [header-added]: nobody is hurt: clients ignore headers that they do not know
        minor: QUOTA always has its param `left` now [param-always]: nobody is hurt; clients may rely on it from now on
        minor: QUOTA has the param `more` now [param-added]: nobody is hurt: clients ignore params that they do not know
        minor: ADDED is new [code-added]: clients treat an unknown code by its status; document it before they meet it
        patch: BUSY has the category none, and had `load` [category-moved]: nobody is hurt: no answer shows the category
        patch: NOTHING has other texts: title [text-changed]: nobody is hurt who goes by the code; clients that compare texts never could
        patch: NOTHING is declared as contract::error::Error::NoSuchThing, and was as contract::error::Error::Nothing [origin-moved]: nobody is hurt: no client sees where an error is declared
        patch: OLD_NAME has other texts: message [text-changed]: nobody is hurt who goes by the code; clients that compare texts never could
        patch: SAME has other texts: title, description [text-changed]: nobody is hurt who goes by the code; clients that compare texts never could
        patch: UPSTREAM has other texts: message [text-changed]: nobody is hurt who goes by the code; clients that compare texts never could
    "#]].assert_eq(&super::diff::<older::Error, newer::Error>());
}

#[test]
fn most_of_the_way_back_is_a_gain() {
    expect![[r#"
        breaking: ADDED is no longer answered [code-removed]: clients that act on it wait for what never comes; tell them, and raise the major version
        breaking: BAD is documented at <https://example.com/BAD>, and was at <https://errors.example.com/BAD> [type-uri-changed]: clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it
        breaking: BUSY may be sent again: with backoff; it was: after 5 s [retry-time-withdrawn]: clients that wait as long as `Retry-After` says have nothing to go by; go on saying it
        breaking: BUSY no longer has the header `x-new` [header-removed]: clients that read it find nothing; go on sending it
        breaking: BUSY is documented at <https://example.com/BUSY>, and was at <https://errors.example.com/BUSY> [type-uri-changed]: clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it
        breaking: NEW_NAME has the code OLD_NAME now [code-renamed]: clients that match on the old code take it for an unknown one; keep the old code with `#[code("...")]`
        breaking: NO_SUCH_THING has the code NOTHING now, as it seems [code-renamed]: clients that match on the old code take it for an unknown one; keep the old code with `#[code("...")]`
        breaking: QUOTA answers 402, and answered 403 [status-changed]: clients, caches and proxies that go by the status act otherwise; keep the status, or declare a new error
        breaking: QUOTA has the number 7, and had 8 [number-changed]: clients that match on the number miss it; keep the number
        breaking: QUOTA may be without its param `left` [param-optional]: clients that rely on it find nothing; send it always
        breaking: QUOTA has a `u32` as its param `limit`, and had a `String` [param-retyped]: clients that read it fail, or read something else; add a param of another name
        breaking: QUOTA no longer has the param `more` [param-removed]: clients that read it find nothing; go on sending it
        breaking: TOO_OFTEN is documented at <https://example.com/TOO_OFTEN>, and was at <https://errors.example.com/TOO_OFTEN> [type-uri-changed]: clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it
        breaking: UPSTREAM is documented at <https://example.com/UPSTREAM>, and was at <https://errors.example.com/UPSTREAM> [type-uri-changed]: clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it
        minor: BAD lists problems now [issues-added]: nobody is hurt: clients ignore members that they do not know
        minor: BUSY has the header `x-shard` with `a`, and had `b` [header-changed]: clients that compare the value as a whole may act otherwise; look at who does
        minor: BUSY has the header `x-gone` now [header-added]: nobody is hurt: clients ignore headers that they do not know
        minor: QUOTA may be sent again: after the time given; it was: no [retry-offered]: nobody is hurt; clients may send the request again from now on
        minor: QUOTA always has its param `plan` now [param-always]: nobody is hurt; clients may rely on it from now on
        minor: QUOTA has the param `used` now [param-added]: nobody is hurt: clients ignore params that they do not know
        minor: TOO_OFTEN may be sent again: after 30 s; it was: with backoff [retry-time-offered]: nobody is hurt; clients may wait as long as `Retry-After` says from now on
        minor: UPSTREAM has details now, a `Money` [details-added]: nobody is hurt: clients ignore members that they do not know
        minor: REMOVED is new [code-added]: clients treat an unknown code by its status; document it before they meet it
        patch: BUSY has the category `load`, and had none [category-moved]: nobody is hurt: no answer shows the category
        patch: NEW_NAME has other texts: message [text-changed]: nobody is hurt who goes by the code; clients that compare texts never could
        patch: NO_SUCH_THING has other texts: title [text-changed]: nobody is hurt who goes by the code; clients that compare texts never could
        patch: NO_SUCH_THING is declared as contract::error::Error::Nothing, and was as contract::error::Error::NoSuchThing [origin-moved]: nobody is hurt: no client sees where an error is declared
        patch: SAME has other texts: title, description [text-changed]: nobody is hurt who goes by the code; clients that compare texts never could
        patch: UPSTREAM always answers 502 now [status-settled]: nobody is hurt: it is one of those that came before
        patch: UPSTREAM has other texts: message [text-changed]: nobody is hurt who goes by the code; clients that compare texts never could
    "#]].assert_eq(&super::diff::<newer::Error, older::Error>());
}

#[test]
fn nothing_changes_where_nothing_changed() {
    assert_eq!(super::diff::<older::Error, older::Error>(), "");
}
