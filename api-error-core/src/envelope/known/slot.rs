//! The slots of the error, as far as its spec knows them.

use crate::envelope::{Format, Known, Pen, Slot};
use crate::{Retry, Spec, Text};

/// Writes what is known of a slot.
pub(super) const fn known(slot: Slot, spec: &Spec, pen: &mut Pen<'_>) -> Known {
    match slot {
        Slot::Status | Slot::Reason if spec.runtime_status => Known::No,
        Slot::Code => pen.string(Text::new(spec.code)),
        Slot::Number => match spec.number {
            Some(number) => pen.integer(number),
            None => Known::Absent,
        },
        Slot::Status => pen.integer(spec.status.as_u16() as i64),
        Slot::Reason => pen.string(spec.reason()),
        Slot::Title => pen.string(spec.title),
        Slot::Message => match spec.fixed_message() {
            Some(text) if text.json().is_some() => pen.string(text),
            _ if pen.gap.is_some() || pen.inside => Known::No,
            _ => {
                pen.gap = Some(pen.at);
                Known::Written
            }
        },
        Slot::Description if spec.description.is_empty() => Known::Absent,
        Slot::Description => pen.string(spec.description),
        Slot::DocsUrl => match spec.docs {
            Some(url) => pen.string(url),
            None => Known::Absent,
        },
        Slot::Retryable | Slot::RetryAfter if spec.retry_after_field => Known::No,
        Slot::Retryable if spec.runtime_status && spec.retry.is_none() => Known::No,
        Slot::Retryable => match spec.effective_retry() {
            Retry::Never => pen.literal("false"),
            Retry::Backoff | Retry::After(_) => pen.literal("true"),
        },
        Slot::RetryAfter => match spec.effective_retry().seconds() {
            Some(seconds) if seconds <= i64::MAX as u64 => pen.integer(seconds.cast_signed()),
            Some(_) => Known::No,
            None => Known::Absent,
        },
        Slot::Category => match spec.category {
            Some(category) => pen.string(category),
            None => Known::Absent,
        },
        Slot::Params if spec.params.is_empty() => Known::Absent,
        Slot::Details if spec.details.is_none() => Known::Absent,
        Slot::Params
        | Slot::Details
        | Slot::RequestId
        | Slot::TraceId
        | Slot::Instance
        | Slot::Path
        | Slot::Method
        | Slot::Timestamp => Known::No,
    }
}

/// Writes what is known of a slot in another form.
pub(super) const fn formatted(slot: Slot, format: Format, spec: &Spec, pen: &mut Pen<'_>) -> Known {
    match (slot, format) {
        (Slot::Status | Slot::Number | Slot::Retryable | Slot::RetryAfter, Format::Text) => {
            let before = pen.at;
            pen.quote();
            match known(slot, spec, pen) {
                Known::Written => {
                    pen.quote();
                    Known::Written
                }
                Known::Absent => {
                    pen.at = before;
                    Known::Absent
                }
                Known::No => Known::No,
            }
        }
        (Slot::RetryAfter, Format::Millis) => millis(spec, pen),
        (Slot::RetryAfter, Format::Float) => seconds(spec, pen, ".0"),
        (Slot::RetryAfter, Format::Duration) => {
            let before = pen.at;
            pen.quote();
            let known = seconds(spec, pen, "s");
            match known {
                Known::Written => pen.quote(),
                Known::Absent | Known::No => pen.at = before,
            }
            known
        }
        _ => known(slot, spec, pen),
    }
}

/// A declared pause.
const fn millis(spec: &Spec, pen: &mut Pen<'_>) -> Known {
    match spec.effective_retry() {
        _ if spec.retry_after_field => Known::No,
        Retry::After(pause) if pause.as_secs() < 1 << 50 => {
            let rest = (pause.subsec_nanos() as i64 + 999_999) / 1_000_000;
            pen.integer(pause.as_secs().cast_signed() * 1000 + rest)
        }
        Retry::After(_) => Known::No,
        Retry::Never | Retry::Backoff => Known::Absent,
    }
}

/// A declared pause of whole seconds, before a piece of text.
const fn seconds(spec: &Spec, pen: &mut Pen<'_>, after: &str) -> Known {
    match spec.effective_retry() {
        _ if spec.retry_after_field => Known::No,
        // Larger ones are not whole any more as floats.
        Retry::After(pause) if pause.subsec_nanos() == 0 && pause.as_secs() < 1 << 50 => {
            pen.integer(pause.as_secs().cast_signed());
            pen.literal(after)
        }
        Retry::After(_) => Known::No,
        Retry::Never | Retry::Backoff => Known::Absent,
    }
}
