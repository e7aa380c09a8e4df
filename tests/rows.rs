//! What is declared arrives in the table whole, however it is written there.

#![allow(dead_code, reason = "the table needs no values")]

use api_error::envelope::{Detail, DetailCode, Envelope};
use api_error::table::{Entry, Header, Level, Message, Spec};
use api_error::{ApiError, Retry, Table};
use std::time::Duration;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs = "https://a.example/{code}", prefix = "shop.")]
enum Shop {
    /// First line,
    /// second "line" with \ and é.
    ///
    /// # Causes
    /// A cause.
    ///
    /// # Resolution
    /// A
    /// resolution.
    #[error("sold {limit} of {name}")]
    #[status(409)]
    #[code("SOLD", number = -7)]
    #[title("Sold: out # now")]
    #[category("stock")]
    #[retry(after = 30)]
    #[header("X-A", "b: c")]
    #[header("X-Empty", "{name}")]
    #[log(off)]
    #[envelope(Detail)]
    Sold {
        #[param("most")]
        limit: u32,
        name: String,
    },
    #[doc = "A row ends \u{1e}, a fact \u{1f}title Forged"]
    #[error("odd")]
    #[status(529, "Overloaded")]
    #[message("{0} is odd")]
    #[retry(never)]
    Odd(#[header("X-Odd")] u8, #[details] Vec<u8>, #[issues] Vec<api_error::Issue>),
    #[error("passed on")]
    #[status(502)]
    #[retry(backoff)]
    PassedOn(#[status] u16, #[retry_after] Duration),
    #[error("fixed")]
    #[status(400)]
    Fixed,
}

fn specs<E: api_error::table::ErrorTable>() -> Vec<&'static Spec> {
    Table::of::<E>().specs().collect()
}

#[test]
fn every_fact_of_an_error_is_there() {
    let specs = specs::<Shop>();
    let sold = specs[0];
    assert_eq!((sold.name, sold.code, sold.number), ("Sold", "shop.SOLD", Some(-7)));
    assert_eq!((sold.status.as_u16(), sold.phrase, sold.title), (409, None, "Sold: out # now"));
    assert_eq!(sold.description, "First line,\nsecond \"line\" with \\ and é.");
    assert_eq!((sold.causes, sold.resolution), ("A cause.", "A\nresolution."));
    assert_eq!(sold.docs, Some("https://a.example/shop.SOLD"));
    assert_eq!((sold.category, sold.level), (Some("stock"), Some(Level::Off)));
    assert_eq!(sold.retry, Some(Retry::After(Duration::from_secs(30))));
    assert!(matches!(sold.message, Message::Displayed("sold {most} of {name}")), "{sold:?}");
    assert_eq!(sold.headers, [Header::fixed("x-a", "b: c"), Header::field("x-empty")]);
    assert_eq!(sold.params.iter().map(|p| (p.name, p.ty)).collect::<Vec<_>>(), [("most", "u32")]);
    assert_eq!(sold.envelope, Some(Detail::TEMPLATE));
    let odd = specs[1];
    assert_eq!(odd.description, "A row ends \u{1e}, a fact \u{1f}title Forged");
    assert_eq!((odd.title, odd.status.as_u16(), odd.phrase), ("Odd", 529, Some("Overloaded")));
    assert!(matches!(odd.message, Message::Pattern("{X-Odd} is odd")), "{odd:?}");
    assert_eq!((odd.details, odd.issues, odd.retry), (Some("Vec<u8>"), true, Some(Retry::Never)));
    let passed_on = specs[2];
    assert!(passed_on.runtime_status && passed_on.retry_after_field);
    assert_eq!(passed_on.retry, Some(Retry::Backoff));
    assert!(matches!(passed_on.message, Message::Default), "{passed_on:?}");
    assert!(matches!(specs[3].message, Message::Fixed("fixed")), "{:?}", specs[3]);
    assert_eq!(specs[3].envelope, None);
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Wrap<E: std::error::Error + ApiError + api_error::table::ErrorTable + 'static> {
    #[error("own")]
    #[status(400)]
    Own,
    #[error(transparent)]
    #[envelope(DetailCode)]
    Inside(E),
    #[error("last")]
    #[status(404)]
    Last,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("one")]
#[status(410)]
struct One;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("two")]
#[status(410)]
struct Two;

/// Both have the same rows, and not the same types inside.
#[test]
fn a_type_with_parameters_has_a_table_for_each_of_its_types() {
    let codes = |specs: Vec<&Spec>| specs.iter().map(|spec| spec.code).collect::<Vec<_>>();
    assert_eq!(codes(specs::<Wrap<One>>()), ["OWN", "ONE", "LAST"]);
    assert_eq!(codes(specs::<Wrap<Two>>()), ["OWN", "TWO", "LAST"]);
    assert_eq!(codes(specs::<Wrap<One>>()), ["OWN", "ONE", "LAST"]);
    let inside = Table::of::<Wrap<Two>>().entries()[1];
    assert!(matches!(inside, Entry::Inner(inner) if inner.name == "Inside"
            && inner.envelope == Some(DetailCode::TEMPLATE)));
}

/// Rows that are the same text, beside which something else stands.
mod alike {
    use super::{ApiError, One};

    #[derive(Debug, thiserror::Error, ApiError)]
    pub(super) enum First {
        #[doc = concat!("said of ", "the first")]
        #[error("own")]
        #[status(400)]
        Own,
        #[error(transparent)]
        Inside(One),
    }

    #[derive(Debug, thiserror::Error, ApiError)]
    pub(super) enum Second {
        #[error(transparent)]
        Inside(One),
        #[doc = concat!("said of ", "the second")]
        #[error("own")]
        #[status(400)]
        Own,
    }

    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("own")]
    #[status(400)]
    #[doc = concat!("said of ", "a struct")]
    pub(super) struct Own;

    pub(super) mod other {
        use super::ApiError;

        #[derive(Debug, thiserror::Error, ApiError)]
        #[error("own")]
        #[status(400)]
        #[doc = concat!("said of ", "another")]
        pub(crate) struct Own;
    }
}

#[test]
fn types_with_the_same_rows_are_told_apart() {
    let told = |specs: Vec<&Spec>| {
        specs.iter().map(|s| (s.code, s.description.trim_end())).collect::<Vec<_>>()
    };
    assert_eq!(told(specs::<alike::Own>()), [("OWN", "said of a struct")]);
    assert_eq!(told(specs::<alike::other::Own>()), [("OWN", "said of another")]);
    assert_eq!(told(specs::<alike::First>()), [("OWN", "said of the first"), ("ONE", "")]);
    assert_eq!(told(specs::<alike::Second>()), [("ONE", ""), ("OWN", "said of the second")]);
}

#[test]
fn a_table_is_read_once() {
    let first = Table::of::<Wrap<One>>().entries();
    assert!(std::ptr::eq(first, Table::of::<Wrap<One>>().entries()));
    let read: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..8).map(|_| scope.spawn(|| Table::of::<Shop>().entries())).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(read.iter().all(|entries| std::ptr::eq(*entries, read[0])));
}
