//! One of several problems inside one error.

mod path;
mod spelled;

use super::setters;
use crate::grammar::slot::Which;
use serde_json::Value as Json;
use std::borrow::Cow;

/// One of several problems inside one error: a bad field, a bad node of a graph.
///
/// ```
/// use api_error_core::Issue;
///
/// let issue = Issue::new("missing", "field required").body().at("lines").index(0).at("sku");
/// assert_eq!(issue.pointer().unwrap(), "/lines/0/sku");
/// assert_eq!(issue.field().unwrap(), "lines.0.sku");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// What kind of problem it is: `missing`.
    pub code: Cow<'static, str>,
    /// What the client is told of it.
    pub message: Cow<'static, str>,
    /// The part of the request it is in, if it is in one.
    pub place: Option<In>,
    /// Where in that part, outermost first.
    pub segments: Vec<Segment>,
    /// The kind of thing that has it: `node`.
    pub kind: Option<Cow<'static, str>>,
    /// Which of those things has it: `agent-1`.
    pub id: Option<Cow<'static, str>>,
    /// What the client sent there.
    pub input: Option<Json>,
    /// More about it: `{"max_length": 36}`.
    pub ctx: serde_json::Map<String, Json>,
}

/// A part of the request, in OpenAPI's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In {
    /// The body.
    Body,
    /// The query.
    Query,
    /// The path.
    Path,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// A step into a value: a member of an object, or an element of an array.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// The member of this name.
    Key(Cow<'static, str>),
    /// The element at this place, counted from 0.
    Index(usize),
}

impl Issue {
    /// An issue of this kind, with this message, that is nowhere in particular.
    #[must_use]
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<Cow<'static, str>>) -> Self {
        Issue {
            code: code.into(),
            message: message.into(),
            place: None,
            segments: Vec::new(),
            kind: None,
            id: None,
            input: None,
            ctx: serde_json::Map::new(),
        }
    }

    /// It is in the member of this name, one step further in.
    #[must_use]
    pub fn at(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.segments.push(Segment::Key(key.into()));
        self
    }

    /// It is in the element at this place, one step further in.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.segments.push(Segment::Index(index));
        self
    }

    /// One more fact about it. Of two of one name the later counts.
    #[must_use]
    pub fn ctx(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.ctx.insert(name.into(), value.into());
        self
    }
}

setters! { Issue {
    /// It is in this part of the request.
    within(place: In) place = Some(place);
    /// It is in the body.
    body() place = Some(In::Body);
    /// It is in the query.
    query() place = Some(In::Query);
    /// It is in the path.
    path() place = Some(In::Path);
    /// It is in a header.
    header() place = Some(In::Header);
    /// It is in a cookie.
    cookie() place = Some(In::Cookie);
    /// The kind of thing that has it.
    kind(kind: impl Into<Cow<'static, str>>) kind = Some(kind.into());
    /// Which thing has it.
    id(id: impl Into<Cow<'static, str>>) id = Some(id.into());
    /// What the client sent there. It is sent back, so it must not be a secret.
    input(input: impl Into<Json>) input = Some(input.into());
}}

impl In {
    /// Every part.
    pub const ALL: &[Self] = &[In::Body, In::Query, In::Path, In::Header, In::Cookie];

    /// `body`, `query`, `path`, `header` or `cookie`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            In::Body => "body",
            In::Query => "query",
            In::Path => "path",
            In::Header => "header",
            In::Cookie => "cookie",
        }
    }

    /// The part that is called so.
    pub(crate) fn named(name: &str) -> Option<Self> {
        In::ALL.iter().copied().find(|part| part.as_str() == name)
    }

    /// The part of the request that these issues are in; none if they are told by something else.
    pub(crate) fn of(which: Which) -> Option<Self> {
        In::named(which.name())
    }
}
