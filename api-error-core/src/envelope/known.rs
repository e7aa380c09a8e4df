//! Writes a body at compile time, as far as the spec alone tells what is in it.
//!
//! The same walk as [`write`](super::write) takes over a value. Const functions have no traits, so
//! the two cannot be one; a test holds them together.

use super::{Member, Node, Slot};
use crate::{Retry, Spec, Text};

/// What is known of a node without a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    /// It has a value, and that is written.
    Written,
    /// It has none.
    Absent,
    /// Only an occurrence knows.
    No,
}

/// Writes, or with an empty buffer only measures.
pub(crate) struct Pen<'a> {
    out: &'a mut [u8],
    pub(crate) at: usize,
}

impl<'a> Pen<'a> {
    pub(crate) const fn measuring() -> Pen<'static> {
        Pen { out: &mut [], at: 0 }
    }

    pub(crate) const fn writing(out: &'a mut [u8]) -> Self {
        Pen { out, at: 0 }
    }

    /// Whole slices at a time: byte by byte, const evaluation takes several times as long.
    const fn push(&mut self, bytes: &[u8]) {
        if let Some((_, rest)) = self.out.split_at_mut_checked(self.at)
            && let Some((target, _)) = rest.split_at_mut_checked(bytes.len())
        {
            target.copy_from_slice(bytes);
        }
        self.at += bytes.len();
    }

    const fn literal(&mut self, json: &str) -> Known {
        self.push(json.as_bytes());
        Known::Written
    }

    const fn string(&mut self, text: Text) -> Known {
        let Some(json) = text.json() else { return Known::No };
        self.push(b"\"");
        self.push(json.as_bytes());
        self.push(b"\"");
        Known::Written
    }

    const fn integer(&mut self, number: i64) -> Known {
        let mut digits = [0; 20];
        let (mut left, mut first) = (number.unsigned_abs(), digits.len());
        loop {
            first -= 1;
            #[allow(clippy::cast_possible_truncation, reason = "a digit")]
            {
                digits[first] = b'0' + (left % 10) as u8;
            }
            left /= 10;
            if left == 0 {
                break;
            }
        }
        if number < 0 {
            self.push(b"-");
        }
        self.push(digits.split_at(first).1);
        Known::Written
    }
}

/// Writes what is known of `node`. After [`Known::No`] the pen stands anywhere.
pub(crate) const fn known(node: &Node, spec: &Spec, pen: &mut Pen<'_>) -> Known {
    match node {
        Node::Json(json) => pen.literal(json),
        Node::Slot(slot) => known_slot(*slot, spec, pen),
        Node::Object(members) => known_object(members, spec, pen),
        Node::Array(nodes) => known_array(nodes, spec, pen),
        Node::First(nodes) => {
            let mut i = 0;
            while i < nodes.len() {
                match known(&nodes[i], spec, pen) {
                    Known::Absent => i += 1,
                    found => return found,
                }
            }
            Known::Absent
        }
        Node::If(slot, then, otherwise) => {
            let at = pen.at;
            let has = known_slot(*slot, spec, pen);
            pen.at = at;
            match has {
                Known::Written => known(then, spec, pen),
                Known::Absent => known(otherwise, spec, pen),
                Known::No => Known::No,
            }
        }
        Node::Issues(_) if spec.issues => Known::No,
        Node::Issues(_) | Node::Issue(_) => Known::Absent,
    }
}

const fn known_object(members: &[Member], spec: &Spec, pen: &mut Pen<'_>) -> Known {
    let (mut i, mut first) = (0, true);
    pen.push(b"{");
    while i < members.len() {
        match &members[i] {
            Member::Params if spec.params.is_empty() => {}
            Member::Params => return Known::No,
            Member::Key { key, value, optional } => {
                let before = pen.at;
                pen.push(if first { b"" } else { b"," });
                if matches!(pen.string(*key), Known::No) {
                    return Known::No;
                }
                pen.push(b":");
                match known(value, spec, pen) {
                    Known::Written => first = false,
                    Known::Absent if *optional => pen.at = before,
                    Known::Absent => {
                        pen.push(b"null");
                        first = false;
                    }
                    Known::No => return Known::No,
                }
            }
        }
        i += 1;
    }
    pen.literal("}")
}

const fn known_array(nodes: &[Node], spec: &Spec, pen: &mut Pen<'_>) -> Known {
    let mut i = 0;
    pen.push(b"[");
    while i < nodes.len() {
        pen.push(if i == 0 { b"" } else { b"," });
        match known(&nodes[i], spec, pen) {
            Known::Written => {}
            Known::Absent => pen.push(b"null"),
            Known::No => return Known::No,
        }
        i += 1;
    }
    pen.literal("]")
}

const fn known_slot(slot: Slot, spec: &Spec, pen: &mut Pen<'_>) -> Known {
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
            Some(text) => pen.string(text),
            None => Known::No,
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
        Slot::Params if spec.params.is_empty() => Known::Absent,
        Slot::Details if spec.details.is_none() => Known::Absent,
        Slot::Params | Slot::Details => Known::No,
    }
}
