//! The `Content-Type` of an answer.

use http::HeaderValue;
use std::fmt;

/// A [`MediaType`](crate::envelope::MediaType) from a literal; one that cannot be a header's value
/// does not compile.
///
/// ```
/// use api_error_core::envelope::MediaType;
///
/// const XML: MediaType = api_error_core::media_type!("application/xml");
/// assert_eq!(XML.as_str(), "application/xml");
/// ```
#[macro_export]
macro_rules! media_type {
    ($name:literal) => {
        $crate::envelope::MediaType::checked($name, || {
            const { $crate::__private::HeaderValue::from_static($name) }
        })
    };
}

pub use media_type;

/// A `Content-Type`, made by [`media_type!`](crate::media_type!).
#[derive(Clone, Copy)]
pub struct MediaType {
    name: &'static str,
    value: fn() -> HeaderValue,
}

impl MediaType {
    /// `application/json` (RFC 8259)
    pub const JSON: Self = media_type!("application/json");
    /// `application/problem+json` (RFC 9457)
    pub const PROBLEM_JSON: Self = media_type!("application/problem+json");

    /// `application/vnd.api+json` (JSON:API)
    pub const JSON_API: Self = media_type!("application/vnd.api+json");

    #[doc(hidden)]
    #[must_use]
    pub const fn checked(name: &'static str, value: fn() -> HeaderValue) -> Self {
        MediaType { name, value }
    }

    /// Its name: `application/json`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.name
    }

    /// Whether a body of it is JSON: `application/json`, and what ends in `+json`.
    ///
    /// ```
    /// use api_error_core::envelope::MediaType;
    ///
    /// assert!(MediaType::PROBLEM_JSON.is_json());
    /// assert!(!api_error_core::media_type!("application/xml").is_json());
    /// ```
    #[must_use]
    pub fn is_json(self) -> bool {
        MediaType::names_json(self.name)
    }

    /// Whether this names a media type whose bodies are JSON, whatever its parameters.
    #[must_use]
    pub fn names_json(name: &str) -> bool {
        let essence = name.split(';').next().unwrap_or_default().trim_end();
        let (_, subtype) = essence.split_once('/').unwrap_or_default();
        let format = subtype.rsplit('+').next().unwrap_or_default();
        format.eq_ignore_ascii_case("json")
    }

    /// It as a header's value.
    #[must_use]
    pub fn header_value(self) -> HeaderValue {
        (self.value)()
    }
}

impl PartialEq for MediaType {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for MediaType {}

impl fmt::Debug for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MediaType({:?})", self.name)
    }
}
