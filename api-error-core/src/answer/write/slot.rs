//! The slots of the error and of its request.

use super::Writer;
use super::datum::Plain;
use super::text::{display, string};
use crate::answer::log;
use crate::declaration::Occurrence;
use crate::envelope::Slot;
use crate::grammar::Retry;
use crate::values::Context;
use std::sync::Arc;

impl Writer<'_> {
    /// The value of a slot that has forms.
    pub(super) fn slot(&self, slot: Slot) -> Option<Plain> {
        let spec = self.spec();
        let text = |text: &'static str| Plain::Text(text.into());
        let described = Some(spec.description).filter(|text| !text.is_empty());
        match slot {
            Slot::Code => Some(text(spec.code)),
            Slot::Number => spec.number.map(Plain::Integer),
            Slot::Status => Some(Plain::Status(self.status())),
            Slot::Reason => Some(text(spec.reason_for(self.status()))),
            Slot::Title => Some(text(spec.title)),
            Slot::Description => described.map(text),
            Slot::DocsUrl => spec.docs.map(text),
            Slot::Category => spec.category.map(text),
            Slot::Retryable => Some(Plain::Boolean(self.retry() != Retry::Never)),
            Slot::RetryAfter => match self.retry() {
                Retry::After(pause) => Some(Plain::Pause(pause)),
                Retry::Never | Retry::Backoff => None,
            },
            Slot::RequestId => self.known(|context| context.request_id.clone()),
            Slot::TraceId => self.known(|context| context.trace_id.clone()),
            Slot::Instance => self.known(|context| context.instance.clone()),
            Slot::Path => self.known(|context| context.path.clone()),
            Slot::Method => self.request(|context| context.method.clone()).map(Plain::Text),
            Slot::Timestamp => self.request(|context| context.timestamp).map(Plain::Time),
            // They are written by themselves.
            Slot::Message | Slot::Params | Slot::Details => None,
        }
    }

    fn known(&self, what: impl FnOnce(&Context) -> Option<Arc<str>>) -> Option<Plain> {
        self.request(what).map(Plain::Shared)
    }

    pub(super) fn message(&mut self) -> bool {
        match self.fixed_message() {
            Some(fixed) => string(self.out, fixed),
            None => message(self.occurrence, self.out),
        }
        true
    }
}

/// The message of an occurrence. One that does not display gives way to the phrase of the status.
pub(super) fn message(occurrence: &Occurrence<'_>, out: &mut Vec<u8>) {
    let before = out.len();
    if display(out, &occurrence.message()).is_err() {
        out.truncate(before);
        log::fault(occurrence.spec(), "its message", "does not display", None);
        string(out, occurrence.reason());
    }
}
