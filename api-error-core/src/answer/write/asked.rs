//! What the writer asks of the occurrence and of its request, in one place, so that what was asked is
//! known.
//!
//! Where the body is kept, the spec is trusted to say what a value has; elsewhere the value is asked.

use super::Writer;
use super::recording::Asked;
use super::split::Issues;
use crate::declaration::{Occurrence, Spec};
use crate::grammar::{Retry, Status};
use crate::values::{Context, Value};

impl<'a> Writer<'a> {
    pub(super) fn spec(&self) -> &'static Spec {
        self.occurrence.spec()
    }

    /// Whether the spec says that a value has nothing to add.
    fn knows(&self, says_more: bool) -> bool {
        let knows = self.recording.is_some() && !says_more;
        if !knows {
            self.ask(Asked::Value);
        }
        knows
    }

    pub(super) fn status(&self) -> Status {
        let spec = self.spec();
        if self.knows(spec.runtime_status) { spec.status } else { self.occurrence.status() }
    }

    pub(super) fn retry(&self) -> Retry {
        let spec = self.spec();
        if self.knows(spec.retry_after_field) {
            spec.retry.unwrap_or_else(|| Retry::of(self.status()))
        } else {
            self.occurrence.retry()
        }
    }

    /// The message, where it is the same at every occurrence.
    pub(super) fn fixed_message(&self) -> Option<&'static str> {
        let fixed = self.spec().fixed_message();
        if fixed.is_none() {
            self.ask(Asked::Value);
        }
        fixed
    }

    /// The occurrence, where it may have params.
    pub(super) fn with_params(&self) -> Option<&'a Occurrence<'a>> {
        let knows = self.knows(!self.spec().params.is_empty());
        (!knows).then_some(self.occurrence)
    }

    pub(super) fn details(&self) -> Option<&'a dyn Value> {
        if self.knows(self.spec().details.is_some()) { None } else { self.occurrence.details() }
    }

    /// The issues at hand.
    pub(super) fn issues(&self) -> Issues<'a> {
        match self.some {
            Some(issues) => Issues::Some(issues),
            None if self.knows(self.spec().issues) => Issues::All(&[]),
            None => Issues::All(self.occurrence.issues()),
        }
    }

    /// What is known of the request.
    pub(super) fn request<T>(&self, get: impl FnOnce(&Context) -> Option<T>) -> Option<T> {
        self.ask(Asked::Request);
        Context::with_current(get)
    }
}
