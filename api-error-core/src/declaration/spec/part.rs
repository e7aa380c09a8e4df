//! What a spec is made of.

/// What the client is told of an occurrence.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Message {
    /// `Display` for a fault of the client, the status phrase for one of the server.
    Default,
    /// The same at every occurrence.
    Fixed(&'static str),
    /// `Display` likewise, which looks like this: `quota of {limit} minutes is used up`.
    Displayed(&'static str),
    /// With values in it: `quota of {limit} minutes is used up`. For the tables; the value's own
    /// [`ApiError::message`](crate::ApiError::message) writes it.
    Pattern(&'static str),
}

/// A header of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// Its name, in lower case: `www-authenticate`.
    pub name: &'static str,
    /// Its value, or none where each occurrence has its own.
    pub value: Option<&'static str>,
}

impl Header {
    /// A header with the same value at every occurrence.
    #[must_use]
    pub const fn fixed(name: &'static str, value: &'static str) -> Self {
        Header { name, value: Some(value) }
    }

    /// A header whose value each occurrence gives by [`ApiError::headers`](crate::ApiError::headers).
    #[must_use]
    pub const fn field(name: &'static str) -> Self {
        Header { name, value: None }
    }
}
