//! Some of the issues, by name.

/// Which of the issues are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Which {
    /// Those in the body, and those that are in no part of the request.
    Body,
    /// Those in the query.
    Query,
    /// Those in the path.
    Path,
    /// Those in a header.
    Header,
    /// Those in a cookie.
    Cookie,
    /// Those in the query, the path, a header or a cookie.
    Parameters,
    /// Those that are nowhere in particular.
    Whole,
    /// All others.
    Fields,
}

impl Which {
    /// Each of them, with the name that `envelope!` gives it.
    pub const ALL: &[(Which, &'static str)] = &[
        (Which::Body, "body"),
        (Which::Query, "query"),
        (Which::Path, "path"),
        (Which::Header, "header"),
        (Which::Cookie, "cookie"),
        (Which::Parameters, "parameters"),
        (Which::Whole, "whole"),
        (Which::Fields, "fields"),
    ];

    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Which::ALL.iter().find(|(_, known)| *known == name).map(|(which, _)| *which)
    }
}
