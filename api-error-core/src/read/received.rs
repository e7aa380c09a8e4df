//! An answer as a client has it.

use super::Note;
use crate::declaration::{ErrorTable, Spec, Table};
use crate::grammar::Status;
use crate::values::Issue;
use http::StatusCode;
use serde_json::{Map, Value as Json};
use std::fmt;
use std::time::{Duration, SystemTime};

/// An answer, as far as it could be read; made by [`read`](crate::read()).
///
/// A field is there when the template carries it and the answer has it, in the type the template
/// gives it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The status the answer came with. It is no error's where the template sends every answer with
    /// a status of its own.
    pub status: StatusCode,
    /// The status that the body tells.
    pub told_status: Option<Status>,
    /// The phrase that the body tells, else the registered one of the status.
    pub reason: String,
    /// The code.
    pub code: Option<String>,
    /// The number.
    pub number: Option<i64>,
    /// The title.
    pub title: Option<String>,
    /// The message; where the template has the messages of the issues in one string, that string.
    pub message: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The group of errors it belongs to.
    pub category: Option<String>,
    /// Where it is documented.
    pub docs_url: Option<String>,
    /// Whether the answer says that it may be retried.
    pub retryable: Option<bool>,
    /// After how long it may be retried: from the body, else from the header `Retry-After`.
    pub retry_after: Option<Duration>,
    /// The params, by name. Where they stand beside other members, those that the template does not
    /// know are among them.
    pub params: Map<String, Json>,
    /// The payload of the author's own shape.
    pub details: Option<Json>,
    /// The issues. What the template does not carry of one is empty.
    pub issues: Vec<Issue>,
    /// The request's id.
    pub request_id: Option<String>,
    /// The id of the trace.
    pub trace_id: Option<String>,
    /// The URI reference of the occurrence.
    pub instance: Option<String>,
    /// The path of the request.
    pub path: Option<String>,
    /// The method of the request.
    pub method: Option<String>,
    /// When the request came.
    pub timestamp: Option<SystemTime>,
    /// What was passed over because it is not as the template has it.
    pub notes: Vec<Note>,
    /// The start of a body that none of the template's values were found in, at most
    /// [`EXCERPT_LIMIT`](super::EXCERPT_LIMIT) bytes; none of an empty one.
    pub excerpt: Option<String>,
    /// Whether the template sends every answer with the same status.
    pub(super) one_status: bool,
}

impl Received {
    /// One of which nothing is known but the status it came with.
    pub(super) fn of(status: StatusCode, one_status: bool) -> Self {
        Received {
            status,
            told_status: None,
            reason: String::new(),
            code: None,
            number: None,
            title: None,
            message: None,
            description: None,
            category: None,
            docs_url: None,
            retryable: None,
            retry_after: None,
            params: Map::new(),
            details: None,
            issues: Vec::new(),
            request_id: None,
            trace_id: None,
            instance: None,
            path: None,
            method: None,
            timestamp: None,
            notes: Vec::new(),
            excerpt: None,
            one_status,
        }
    }

    /// The error of `table` that has the code of the answer or, where the answer has no code, its
    /// number, else its documentation URL, as RFC 9457 has it; none for an error of a newer server,
    /// nor for a number or a URL of several.
    ///
    /// ```
    /// use api_error_core::{Entry, Spec, Status, Table, envelope::Problem, read};
    /// use http::{HeaderMap, StatusCode};
    ///
    /// static ERRORS: Table =
    ///     Table::new("Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
    ///
    /// let read = |body| read::<Problem>(StatusCode::GONE, &HeaderMap::new(), body);
    /// let known = read(br#"{"code":"INVOICE_GONE"}"#);
    /// assert_eq!(known.spec(&ERRORS).map(|spec| spec.name), Some("Gone"));
    /// assert!(read(br#"{"code":"OF_TOMORROW"}"#).spec(&ERRORS).is_none());
    /// ```
    #[must_use]
    pub fn spec(&self, table: &'static Table) -> Option<&'static Spec> {
        if let Some(code) = self.code.as_deref() {
            return table.specs().find(|spec| spec.code == code);
        }
        let is = |spec: &&Spec| match (self.number, self.docs_url.as_deref()) {
            (Some(number), _) => spec.number == Some(number),
            (None, Some(url)) => spec.docs == Some(url),
            (None, None) => false,
        };
        let mut found = table.specs().filter(is);
        let spec = found.next()?;
        found.all(|other| other.code == spec.code).then_some(spec)
    }

    /// The code as the errors of `E` have it, to match on: the code of its [`spec`](Received::spec),
    /// else what the answer has as a code, or as a number; none where nothing identifies it.
    #[must_use]
    pub fn code_of<E: ErrorTable>(&self) -> Option<E::Code> {
        if let Some(spec) = self.spec(E::TABLE) {
            return Some(E::Code::from(spec.code));
        }
        let number = || self.number.map(|number| number.to_string());
        self.code.clone().or_else(number).map(E::Code::from)
    }

    /// The status of the error: the answer's own; where that says nothing of it, what the body
    /// tells.
    pub(super) fn error_status(&self) -> Option<Status> {
        let own = Status::new(self.status.as_u16()).filter(|_| !self.one_status);
        own.or(self.told_status)
    }
}

/// `402 Payment Required: QUOTA_EXCEEDED: quota of 600 minutes is used up`
impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.error_status().map_or(self.status.as_u16(), Status::as_u16);
        write!(f, "{status} {}", self.reason)?;
        for text in [&self.code, &self.message].into_iter().flatten() {
            write!(f, ": {text}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Received {}
