//! The slots of the error and of its request.

use super::Writer;
use super::text::{display, plain as number, string};
use crate::context::{millis, rfc3339, whole_seconds, with_offset};
use crate::envelope::{Format, Slot};
use crate::occurrence::Message;
use crate::{ApiError, Context, Retry, Spec, log};
use std::time::SystemTime;

impl Writer<'_> {
    /// Writes a slot in its own form, and tells whether it has a value.
    pub(super) fn slot(&mut self, slot: Slot) -> bool {
        let occurrence = self.occurrence;
        let spec = occurrence.spec();
        match slot {
            Slot::Code => string(self.out, spec.code),
            Slot::Number => return self.maybe(spec.number, number),
            Slot::Status => number(self.out, occurrence.status().as_u16()),
            Slot::Reason => string(self.out, occurrence.reason()),
            Slot::Title => string(self.out, spec.title),
            Slot::Message => self.message(),
            Slot::Description => {
                let described = Some(spec.description).filter(|text| !text.is_empty());
                return self.maybe(described, string);
            }
            Slot::DocsUrl => return self.maybe(spec.docs, string),
            Slot::Category => return self.maybe(spec.category, string),
            Slot::Retryable => number(self.out, occurrence.retry() != Retry::Never),
            Slot::RetryAfter => {
                return self.maybe(occurrence.retry().seconds(), number);
            }
            Slot::Params => return self.params(),
            Slot::Details => return occurrence.details().is_some_and(|d| self.value(d)),
            Slot::RequestId => return self.known(|context| context.request_id.as_deref()),
            Slot::TraceId => return self.known(|context| context.trace_id.as_deref()),
            Slot::Instance => return self.known(|context| context.instance.as_deref()),
            Slot::Path => return self.known(|context| context.path.as_deref()),
            Slot::Method => return self.known(|context| context.method.as_deref()),
            Slot::Timestamp => {
                return self.time(|out, time| string(out, &rfc3339(time)));
            }
        }
        true
    }

    /// Writes a slot in another form; in its own where that form is not one of it.
    pub(super) fn formatted(&mut self, slot: Slot, format: Format) -> bool {
        let pause = match self.occurrence.retry() {
            Retry::After(pause) => Some(pause),
            Retry::Never | Retry::Backoff => None,
        };
        let seconds = pause.map(|pause| pause.as_secs_f64());
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
            (Slot::RetryAfter, Format::Float) => {
                self.maybe(seconds, |out, seconds| number(out, format_args!("{seconds:?}")))
            }
            (Slot::RetryAfter, Format::Duration) => {
                self.maybe(seconds, |out, seconds| number(out, format_args!("\"{seconds}s\"")))
            }
            (Slot::RetryAfter, Format::Millis) => {
                self.maybe(pause, |out, pause| number(out, pause.as_nanos().div_ceil(1_000_000)))
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

    fn maybe<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Vec<u8>, T)) -> bool {
        let Some(value) = value else { return false };
        write(self.out, value);
        true
    }

    fn context(&self) -> Option<&Context> {
        self.context.get_or_init(Context::current).as_ref()
    }

    fn time(&mut self, write: impl FnOnce(&mut Vec<u8>, SystemTime)) -> bool {
        let time = self.context().and_then(|context| context.timestamp);
        self.maybe(time, write)
    }

    fn known(&mut self, what: impl FnOnce(&Context) -> Option<&str>) -> bool {
        let context = self.context.get_or_init(Context::current).as_ref();
        let Some(value) = context.and_then(what) else { return false };
        string(self.out, value);
        true
    }

    fn message(&mut self) {
        write_message(self.occurrence.error(), self.occurrence.spec(), self.out);
    }
}

/// A message that does not display gives way to the phrase of the status.
fn write_message(error: &dyn ApiError, spec: &Spec, out: &mut Vec<u8>) {
    if let Some(fixed) = spec.fixed_message() {
        return string(out, fixed);
    }
    let before = out.len();
    if display(out, &Message(error)).is_err() {
        out.truncate(before);
        log::fault(spec.code, "its message does not display");
        string(out, spec.reason_for(error.status()));
    }
}
