//! The slots of the error and of its request.

use super::Writer;
use super::text::{display, plain as number, string};
use crate::answer::log;
use crate::declaration::occurrence::Message;
use crate::envelope::{Format, Slot};
use crate::grammar::Retry;
use crate::values::Context;
use crate::values::context::{millis, rfc3339, whole_seconds, with_offset};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

impl Writer<'_> {
    /// Writes a slot in its own form, and tells whether it has a value.
    pub(super) fn slot(&mut self, slot: Slot) -> bool {
        let spec = self.spec();
        match slot {
            Slot::Code => string(self.out, spec.code),
            Slot::Number => return self.maybe(spec.number, number),
            Slot::Status => number(self.out, self.status().as_u16()),
            Slot::Reason => string(self.out, spec.reason_for(self.status())),
            Slot::Title => string(self.out, spec.title),
            Slot::Message => self.message(),
            Slot::Description => {
                let described = Some(spec.description).filter(|text| !text.is_empty());
                return self.maybe(described, string);
            }
            Slot::DocsUrl => return self.maybe(spec.docs, string),
            Slot::Category => return self.maybe(spec.category, string),
            Slot::Retryable => number(self.out, self.retry() != Retry::Never),
            Slot::RetryAfter => {
                return self.maybe(self.retry().seconds(), number);
            }
            Slot::Params => return self.all_params(),
            Slot::Details => return self.details().is_some_and(|d| self.value("the details", d)),
            Slot::RequestId => return self.known(|context| context.request_id.clone()),
            Slot::TraceId => return self.known(|context| context.trace_id.clone()),
            Slot::Instance => return self.known(|context| context.instance.clone()),
            Slot::Path => return self.known(|context| context.path.clone()),
            Slot::Method => {
                return self
                    .request(|context| context.method.clone(), |out, text| string(out, &text));
            }
            Slot::Timestamp => {
                return self.time(|out, time| string(out, &rfc3339(time)));
            }
        }
        true
    }

    /// Writes a slot in another form; in its own where that form is not one of it.
    pub(super) fn formatted(&mut self, slot: Slot, format: Format) -> bool {
        match (slot, format) {
            (Slot::Status | Slot::Number | Slot::Retryable | Slot::RetryAfter, Format::Text) => {
                let before = self.out.len();
                self.out.push(b'"');
                let written = self.slot(slot);
                if written {
                    self.out.push(b'"');
                } else {
                    self.out.truncate(before);
                }
                written
            }
            (Slot::Status, Format::RpcCode) => {
                let code = self.status().rpc_code();
                self.maybe(Some(code), string)
            }
            (Slot::Params, Format::Text) => self.params_as_text(),
            (Slot::RetryAfter, Format::Float) => {
                self.pause(|out, pause| number(out, format_args!("{:?}", pause.as_secs_f64())))
            }
            (Slot::RetryAfter, Format::Duration) => {
                self.pause(|out, pause| number(out, format_args!("\"{}s\"", pause.as_secs_f64())))
            }
            (Slot::RetryAfter, Format::Millis) => {
                self.pause(|out, pause| number(out, pause.as_nanos().div_ceil(1_000_000)))
            }
            (Slot::Timestamp, Format::Offset) => {
                self.time(|out, time| string(out, &with_offset(time)))
            }
            (Slot::Timestamp, Format::WholeSeconds) => {
                self.time(|out, time| string(out, &whole_seconds(time)))
            }
            (Slot::Timestamp, Format::Epoch | Format::EpochMillis) => {
                let unit = if format == Format::Epoch { 1000 } else { 1 };
                self.time(|out, time| number(out, millis(time) / unit))
            }
            _ => self.slot(slot),
        }
    }

    pub(super) fn maybe<T>(
        &mut self,
        value: Option<T>,
        write: impl FnOnce(&mut Vec<u8>, T),
    ) -> bool {
        let Some(value) = value else { return false };
        write(self.out, value);
        true
    }

    fn pause(&mut self, write: impl FnOnce(&mut Vec<u8>, Duration)) -> bool {
        match self.retry() {
            Retry::After(pause) => self.maybe(Some(pause), write),
            Retry::Never | Retry::Backoff => false,
        }
    }

    fn time(&mut self, write: impl FnOnce(&mut Vec<u8>, SystemTime)) -> bool {
        self.request(|context| context.timestamp, write)
    }

    fn known(&mut self, what: impl FnOnce(&Context) -> Option<Arc<str>>) -> bool {
        self.request(what, |out, text| string(out, &text))
    }

    /// A message that does not display gives way to the phrase of the status.
    fn message(&mut self) {
        if let Some(fixed) = self.fixed_message() {
            return string(self.out, fixed);
        }
        let before = self.out.len();
        let message = Message(self.occurrence.error());
        if display(self.out, &message).is_err() {
            self.out.truncate(before);
            log::fault(self.spec(), "its message", "does not display", None);
            string(self.out, self.occurrence.reason());
        }
    }
}
