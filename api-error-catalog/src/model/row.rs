//! What is known of one error.

use super::sorted;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::fmt;

/// An error as the table has it.
///
/// Texts are Markdown where they come from doc comments: description, causes, resolution. All others are plain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Row {
    /// Its stable machine-readable name: `QUOTA_EXCEEDED`.
    pub code: String,
    /// Its number, where the API also numbers its errors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// Its status, 400 to 599; the fallback where the status is decided at run time.
    pub status: u16,
    /// The phrase of its status: `Payment Required`.
    pub phrase: String,
    /// Whether the status is decided at run time, so that another one may be answered.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub status_varies: bool,
    /// What kind of problem this is, the same at every occurrence.
    pub title: String,
    /// What the client is told of an occurrence; none where that is known at run time only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// What the table says of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// What leads to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub causes: String,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub resolution: String,
    /// Whether, and when, the same request may be sent again.
    pub retry: Retry,
    /// The public values of an occurrence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Param>,
    /// The Rust type of the public payload, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Whether an occurrence lists several problems.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub issues: bool,
    /// The headers that it declares; `Retry-After` and those of its shape aside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
    /// The group of errors it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Where it is documented: an absolute URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub docs: Option<String>,
    /// Where it is declared.
    pub origin: Origin,
    /// What it answers: one for each shape that it has on the ways to it.
    pub answers: Vec<Answer>,
}

/// What the client is told of an occurrence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Message {
    /// The same at every occurrence.
    Fixed(String),
    /// With values in it, in the form of a Rust format string: `quota of {limit} minutes is used up`.
    Pattern(String),
}

/// Whether, and when, the same request may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Retry {
    /// The same request would fail again.
    Never,
    /// After a pause that grows with every attempt.
    Backoff,
    /// After this many seconds.
    After(u64),
    /// After the time that each answer gives.
    Given,
}

/// As the tables say it: `no`, `with backoff`, `after 30 s`, `after the time given`.
impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Retry::Never => f.write_str("no"),
            Retry::Backoff => f.write_str("with backoff"),
            Retry::After(seconds) => write!(f, "after {seconds} s"),
            Retry::Given => f.write_str("after the time given"),
        }
    }
}

/// A public value of an occurrence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Param {
    /// Its name: `limit`.
    pub name: String,
    /// Its Rust type, as it is written in the source: `u32`.
    #[serde(rename = "type")]
    pub ty: String,
    /// The JSON Schema of its values; one that admits anything where the type does not tell.
    #[serde(serialize_with = "sorted::json")]
    pub schema: Json,
    /// Whether it may be absent.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub optional: bool,
    /// A value of it.
    #[serde(serialize_with = "sorted::json")]
    pub example: Json,
}

/// A header of the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Header {
    /// Its name, in lower case: `www-authenticate`.
    pub name: String,
    /// Its value, or none where each occurrence has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// Where an error is declared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Origin {
    /// The service that answers it: `billing`.
    pub service: String,
    /// The path of its type: `billing::errors::BillingError`.
    #[serde(rename = "type")]
    pub ty: String,
    /// The name of the variant, or of the struct: `QuotaExceeded`.
    pub name: String,
}

/// The path of a variant, or of a struct, which is called like its type.
pub(crate) struct Path<'a> {
    pub(crate) ty: &'a str,
    pub(crate) name: &'a str,
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Path { ty, name } = self;
        f.write_str(ty)?;
        if ty.rsplit("::").next() == Some(name) { Ok(()) } else { write!(f, "::{name}") }
    }
}

/// Where in its service: `billing::errors::BillingError::QuotaExceeded`.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Path { ty: &self.ty, name: &self.name }.fmt(f)
    }
}

/// What an error answers in one shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Answer {
    /// The name of the shape.
    pub shape: String,
    /// The params that it does not send: its bodies have no place for them, or another member of that
    /// name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<String>,
    /// The JSON Schema (draft 2020-12) of its bodies; none where they are no JSON.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "sorted::optional_json"
    )]
    pub schema: Option<Json>,
    /// One such answer.
    pub example: Example,
}

/// An answer as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Example {
    /// The status that is sent, which is not the error's own where the shape sends another.
    pub status: u16,
    /// The headers, in the order in which they are sent, their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Row {
    /// Whether the same request may be sent again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry != Retry::Never
    }

    /// The param of this name.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|param| param.name == name)
    }
}
