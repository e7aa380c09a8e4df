//! Errors with every kind of field, in any shape.

use api_error::by_hand::Declaration;
use api_error::envelope::Envelope;
use api_error::table::{Entry, Inner};
use api_error::{ApiError, Issue, Table};
use serde_json::json;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

/// One of every kind.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs = "https://a.example/errors/{code}")]
pub(crate) enum Shop {
    #[error("nothing here")]
    #[status(404)]
    Nothing,
    /// Too many at once.
    #[error("limit of {limit} reached")]
    #[status(429)]
    #[code("LIMIT", number = 7)]
    Limit {
        #[param]
        limit: u32,
        #[param]
        by: Option<&'static str>,
        #[param]
        other: Other,
        #[retry_after]
        pause: Option<Duration>,
    },
    #[error("ratio")]
    #[status(400)]
    #[retry(after = 3)]
    Ratio(#[param("limit")] f64),
    #[error("bad cart")]
    #[status(422)]
    Cart(#[issues] Vec<Issue>),
    #[error("conflict")]
    #[status(409)]
    Conflict(#[details] (u8, Vec<String>)),
    #[error("database")]
    #[status(500)]
    Database,
    #[error("upstream")]
    #[status(502)]
    #[code("UPSTREAM", number = -1)]
    Upstream(#[status] u16),
}

#[derive(Debug, serde::Serialize)]
pub(crate) struct Other {
    any: &'static str,
}

pub(crate) fn every_error() -> Vec<Shop> {
    let issue = || Issue::new("missing", "field required");
    let deep = issue().body().at("lines").index(0).at("a b").input(json!([1])).ctx("least", 1);
    let of_a_node = issue().kind("node").id("agent-1").query().at("lines");
    vec![
        Shop::Nothing,
        Shop::Limit { limit: 9, by: None, other: Other { any: "x" }, pause: None },
        Shop::Limit {
            limit: u32::MAX,
            by: Some("org"),
            other: Other { any: "x" },
            pause: Some(Duration::from_millis(1500)),
        },
        Shop::Ratio(0.5),
        Shop::Ratio(f64::NAN),
        Shop::Cart(vec![]),
        Shop::Cart(vec![issue()]),
        Shop::Cart(vec![deep.clone(), issue().at("lines"), of_a_node, issue(), deep]),
        Shop::Conflict((1, vec!["a".to_owned()])),
        Shop::Database,
        Shop::Upstream(404),
        Shop::Upstream(503),
    ]
}

/// The same errors in another shape.
#[derive(Debug)]
pub(crate) struct Shaped<E>(pub(crate) Shop, pub(crate) PhantomData<E>);

impl<E: Envelope> Shaped<E> {
    const ENTRIES: &'static [Entry] =
        &[Entry::Inner(Inner::new("Shop", api_error::Table::of::<Shop>()).envelope(E::TEMPLATE))];
    const SHAPED: &'static Table = &Table::new("Shaped", Self::ENTRIES);
}

impl<E> fmt::Display for Shaped<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<E: fmt::Debug> std::error::Error for Shaped<E> {}

impl<E: Envelope + fmt::Debug> ApiError for Shaped<E> {
    fn declaration(&self) -> Declaration<'_> {
        Declaration::new(Self::SHAPED, 0).inner(Some(&self.0))
    }
}
