//! An error that happened, seen through its declaration.

use crate::declaration::{ApiError, Message, Spec, Template};
use crate::grammar::{Retry, Status};
use crate::values::{Issue, ParamVisitor, Value};
use std::fmt;

/// An error that happened: what an envelope written by hand
/// ([`Body::Written`](crate::envelope::Body::Written)) can place.
///
/// It is the innermost error, the one whose declaration holds.
#[derive(Clone, Copy)]
pub struct Occurrence<'a> {
    error: &'a dyn ApiError,
    spec: &'static Spec,
    status: Status,
    template: &'static Template,
}

impl<'a> Occurrence<'a> {
    pub(crate) fn new(
        error: &'a dyn ApiError,
        spec: &'static Spec,
        status: Status,
        template: &'static Template,
    ) -> Self {
        Occurrence { error, spec, status, template }
    }

    /// One of an error whose spec and shape are known.
    pub(crate) fn known(
        error: &'a dyn ApiError,
        spec: &'static Spec,
        template: &'static Template,
    ) -> Self {
        let status = if spec.runtime_status { error.status() } else { spec.status };
        Occurrence { error, spec, status, template }
    }

    /// The same, answered in this shape.
    pub(crate) fn within(self, template: &'static Template) -> Self {
        Occurrence { template, ..self }
    }

    /// The error itself. What it displays is for the log.
    #[must_use]
    pub fn error(&self) -> &'a dyn ApiError {
        self.error
    }

    /// All that is known of it without a value.
    #[must_use]
    pub fn spec(&self) -> &'static Spec {
        self.spec
    }

    /// Its status.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// The phrase of its status.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.spec.reason_for(self.status)
    }

    /// What the client is told of it.
    #[must_use]
    pub fn message(&self) -> impl fmt::Display + use<'a> {
        Told(*self)
    }

    /// Whether, and when, the same request may be sent again.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.spec.retry_of(self.status, self.error.retry_after())
    }

    /// Shows every public value, by name.
    pub fn params(&self, visit: &mut dyn FnMut(&'static str, &dyn Value)) {
        self.error.params(&mut ParamVisitor::new(visit));
    }

    /// The public payload.
    #[must_use]
    pub fn details(&self) -> Option<&'a dyn Value> {
        self.error.details()
    }

    /// The problems inside it.
    #[must_use]
    pub fn issues(&self) -> &'a [Issue] {
        self.error.issues()
    }

    pub(crate) fn template(&self) -> &'static Template {
        self.template
    }
}

impl fmt::Debug for Occurrence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Occurrence")
            .field("error", &self.error)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// What the client is told of it.
struct Told<'a>(Occurrence<'a>);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Told(Occurrence { error, spec, status, template: _ }) = self;
        match spec.message {
            Message::Displayed(_) if spec.shows_display(*status) => fmt::Display::fmt(error, f),
            Message::Displayed(_) => f.write_str(spec.reason_for(*status)),
            Message::Default | Message::Fixed(_) | Message::Pattern(_) => error.message(f),
        }
    }
}
