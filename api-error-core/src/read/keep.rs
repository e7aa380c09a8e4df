//! Keeps what was read of the slots. A slot that stands in several places keeps its first value.

use super::value::Value;
use super::{NOTE_LIMIT, Note, Received};
use crate::envelope::Slot;

impl Received {
    pub(super) fn keep(&mut self, slot: Slot, value: Value<'_>) {
        match value {
            Value::Text(text) if slot == Slot::Reason && self.reason.is_empty() => {
                text.clone_into(&mut self.reason);
            }
            Value::Text(text) => {
                if let Some(field @ None) = self.text(slot) {
                    *field = Some(text.to_owned());
                }
            }
            Value::Integer(number) => self.number = self.number.or(Some(number)),
            Value::Status(status) => self.told_status = self.told_status.or(Some(status)),
            Value::Boolean(retryable) => self.retryable = self.retryable.or(Some(retryable)),
            // Whole seconds are rounded up, and whole seconds of a time down, so the more exact of
            // two forms is the smaller pause and the later time.
            Value::Pause(pause) => {
                self.retry_after = Some(self.retry_after.map_or(pause, |other| other.min(pause)));
            }
            Value::Time(time) => self.timestamp = self.timestamp.max(Some(time)),
            Value::Object(params) => {
                for (name, param) in &*params {
                    self.keep_param(name, param);
                }
            }
            Value::Nothing => {}
            Value::Any(details) => {
                self.details.get_or_insert_with(|| details.clone());
            }
        }
    }

    /// Notes what is not as the template has it, as long as there is room.
    pub(super) fn note(&mut self, at: impl FnOnce() -> String, expected: &'static str) {
        if self.notes.len() < NOTE_LIMIT {
            self.notes.push(Note { at: at(), expected });
        }
    }

    pub(super) fn keep_param(&mut self, name: &str, value: &serde_json::Value) {
        if !self.params.contains_key(name) {
            self.params.insert(name.to_owned(), value.clone());
        }
    }

    pub(super) fn has(&mut self, slot: Slot) -> bool {
        match slot {
            Slot::Number => self.number.is_some(),
            Slot::Status => self.told_status.is_some(),
            Slot::Reason => !self.reason.is_empty(),
            Slot::Retryable => self.retryable.is_some(),
            Slot::RetryAfter => self.retry_after.is_some(),
            Slot::Params => !self.params.is_empty(),
            Slot::Details => self.details.is_some(),
            Slot::Timestamp => self.timestamp.is_some(),
            text => self.text(text).is_some_and(|text| text.is_some()),
        }
    }

    fn text(&mut self, slot: Slot) -> Option<&mut Option<String>> {
        Some(match slot {
            Slot::Code => &mut self.code,
            Slot::Title => &mut self.title,
            Slot::Message => &mut self.message,
            Slot::Description => &mut self.description,
            Slot::DocsUrl => &mut self.docs_url,
            Slot::Category => &mut self.category,
            Slot::RequestId => &mut self.request_id,
            Slot::TraceId => &mut self.trace_id,
            Slot::Instance => &mut self.instance,
            Slot::Path => &mut self.path,
            Slot::Method => &mut self.method,
            Slot::Number
            | Slot::Status
            | Slot::Reason
            | Slot::Retryable
            | Slot::RetryAfter
            | Slot::Params
            | Slot::Details
            | Slot::Timestamp => return None,
        })
    }
}
