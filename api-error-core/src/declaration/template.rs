//! The shape of an answer.

use super::Occurrence;
use crate::language::{MediaType, Node};
use http::StatusCode;
use std::{fmt, ptr};

/// The shape of an answer: its media type, its body, and what else of it is not the error's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Template {
    /// What it is called in documents: `Acme`.
    pub name: Option<&'static str>,
    /// The answer's `Content-Type`.
    pub media_type: MediaType,
    /// The answer's body.
    pub body: Body,
    /// Headers that carry slots.
    pub headers: &'static [HeaderTemplate],
    /// The status that every answer is sent with, whatever the error's own is: an API that answers
    /// 200 and tells the failure in the body.
    pub transport: Option<StatusCode>,
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

/// A header that carries slots. It is left out when its value is absent.
///
/// In a value, whatever is not visible ASCII or a space becomes a `?`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderTemplate {
    /// Its name, in lower case.
    pub name: &'static str,
    /// Its value, such as a [`Node::Text`]: a string without its quotes, anything else as its JSON.
    pub value: Node,
}

impl Template {
    /// A JSON body, of media type `application/json`.
    #[must_use]
    pub const fn json(body: Node) -> Self {
        Template::new(MediaType::JSON, Body::Json(body))
    }

    /// A body that a function writes.
    #[must_use]
    pub const fn written(media_type: MediaType, write: fn(&Occurrence<'_>, &mut Vec<u8>)) -> Self {
        Template::new(media_type, Body::Written(write))
    }

    const fn new(media_type: MediaType, body: Body) -> Self {
        Template { name: None, media_type, body, headers: &[], transport: None }
    }

    /// Calls it that in documents.
    #[must_use]
    pub const fn named(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }

    /// Answers with these headers, too.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [HeaderTemplate]) -> Self {
        self.headers = headers;
        self
    }

    /// Sends every answer with this status, whatever the error's own is.
    #[must_use]
    pub const fn transport(mut self, status: StatusCode) -> Self {
        self.transport = Some(status);
        self
    }

    /// Answers with this media type.
    #[must_use]
    pub const fn media_type(mut self, media_type: MediaType) -> Self {
        self.media_type = media_type;
        self
    }
}

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Body::Json(one), Body::Json(other)) => one == other,
            (Body::Written(one), Body::Written(other)) => ptr::fn_addr_eq(*one, *other),
            (Body::Json(_) | Body::Written(_), _) => false,
        }
    }
}

impl Eq for Body {}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Json(node) => f.debug_tuple("Json").field(node).finish(),
            Body::Written(_) => f.write_str("Written(..)"),
        }
    }
}
