//! Types that the linker gathers.

#![cfg(feature = "registry")]
#![allow(dead_code, reason = "the tables are what is looked at")]

use api_error::ApiError;
use api_error::catalog::Catalog;
use api_error::envelope;

mod zoo {
    use api_error::ApiError;

    #[derive(Debug, thiserror::Error, ApiError)]
    pub(crate) enum Part {
        #[error("gone")]
        #[status(410)]
        Gone,
    }

    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("nothing gathers this")]
    #[status(404)]
    struct Alone;
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = envelope::Detail)]
enum Root {
    #[error(transparent)]
    Part(#[from] zoo::Part),
    #[error("late")]
    #[status(409)]
    Late,
}

/// It has no table before its parameter is known.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("of any type")]
#[status(409)]
struct Generic<T: std::fmt::Debug>(T);

#[test]
fn every_type_of_the_binary_is_gathered_once_by_path() {
    let catalog = Catalog::registered("shop");
    let rows: Vec<_> = catalog
        .errors
        .iter()
        .map(|row| (row.origin.ty.as_str(), row.code.as_str(), row.answers[0].shape.as_str()))
        .collect();
    assert_eq!(
        rows,
        [
            ("registered::zoo::Part", "GONE", "Detail"),
            ("registered::Root", "LATE", "Detail"),
            ("registered::zoo::Alone", "ALONE", "Problem"),
        ]
    );
}
