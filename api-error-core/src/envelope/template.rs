//! The language of templates.

use super::{IssueSlot, Slot};
use crate::{Occurrence, Text};
use http::HeaderValue;
use std::fmt;

/// The shape of an answer: its media type and its body.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Template {
    /// The answer's `Content-Type`.
    pub media_type: MediaType,
    /// The answer's body.
    pub body: Body,
}

/// How a body is made.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Body {
    /// From a template.
    Json(Node),
    /// By a function, for what no template can say. It appends the body to the buffer.
    Written(fn(&Occurrence<'_>, &mut Vec<u8>)),
}

/// A part of a JSON body.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Node {
    /// A constant, in JSON.
    Json(&'static str),
    /// A value of the error. It may be absent.
    Slot(Slot),
    /// A value of the issue at hand, inside [`Node::Issues`]. It may be absent.
    Issue(IssueSlot),
    /// An object.
    Object(&'static [Member]),
    /// An array of this length. An absent element is `null`.
    Array(&'static [Node]),
    /// An array with one element for each issue; absent when there are none.
    Issues(&'static Node),
    /// The first of these that is not absent; absent when all are.
    First(&'static [Node]),
    /// The second when the slot has a value, else the third.
    If(Slot, &'static Node, &'static Node),
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Member {
    /// A key and its value.
    Key {
        /// The key.
        key: Text,
        /// Its value.
        value: Node,
        /// Whether the member is left out when its value is absent; otherwise it is `null`.
        optional: bool,
    },
    /// Every param as a member of its own. The object's own keys win over params of the same name.
    Params,
}

/// A `Content-Type`, made by [`media_type!`](crate::media_type!).
#[derive(Clone, Copy)]
pub struct MediaType {
    name: &'static str,
    value: fn() -> HeaderValue,
}

impl Template {
    /// A JSON body, of media type `application/json`.
    #[must_use]
    pub const fn json(body: Node) -> Self {
        Template { media_type: MediaType::JSON, body: Body::Json(body) }
    }

    /// A body that a function writes.
    #[must_use]
    pub const fn written(media_type: MediaType, write: fn(&Occurrence<'_>, &mut Vec<u8>)) -> Self {
        Template { media_type, body: Body::Written(write) }
    }

    /// Answers with this media type.
    #[must_use]
    pub const fn media_type(mut self, media_type: MediaType) -> Self {
        self.media_type = media_type;
        self
    }
}

impl Member {
    /// A member that is `null` when its value is absent.
    #[must_use]
    pub const fn new(key: &'static str, value: Node) -> Self {
        Member::Key { key: Text::new(key), value, optional: false }
    }

    /// A member that is left out when its value is absent.
    #[must_use]
    pub const fn optional(key: &'static str, value: Node) -> Self {
        Member::Key { key: Text::new(key), value, optional: true }
    }
}

impl MediaType {
    /// `application/json` (RFC 8259)
    pub const JSON: Self = crate::media_type!("application/json");
    /// `application/problem+json` (RFC 9457)
    pub const PROBLEM_JSON: Self = crate::media_type!("application/problem+json");

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

    /// It as a header's value.
    #[must_use]
    pub fn header_value(self) -> HeaderValue {
        (self.value)()
    }
}

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

impl fmt::Debug for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MediaType({:?})", self.name)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Json(node) => f.debug_tuple("Json").field(node).finish(),
            Body::Written(_) => f.write_str("Written(..)"),
        }
    }
}
