//! What compile-time rendering writes with.

use crate::Text;

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

/// Writes as far as the buffer goes, and goes on counting.
pub(crate) struct Pen<'a> {
    out: &'a mut [u8],
    pub(crate) at: usize,
    /// Where the message goes, if only an occurrence knows it. There is one such gap at most.
    pub(crate) gap: Option<usize>,
    /// Whether it stands inside of a string, whose quotes are written.
    pub(super) inside: bool,
}

impl<'a> Pen<'a> {
    pub(crate) const fn new(out: &'a mut [u8]) -> Self {
        Pen { out, at: 0, gap: None, inside: false }
    }

    /// Byte by byte: in const evaluation the calls that copy a short slice cost more than its bytes.
    pub(super) const fn push(&mut self, bytes: &[u8]) {
        let mut i = 0;
        while i < bytes.len() && self.at + i < self.out.len() {
            self.out[self.at + i] = bytes[i];
            i += 1;
        }
        self.at += bytes.len();
    }

    pub(super) const fn byte(&mut self, byte: u8) {
        if self.at < self.out.len() {
            self.out[self.at] = byte;
        }
        self.at += 1;
    }

    pub(super) const fn literal(&mut self, json: &str) -> Known {
        self.push(json.as_bytes());
        Known::Written
    }

    pub(super) const fn string(&mut self, text: Text) -> Known {
        let Some(json) = text.json() else { return Known::No };
        self.quote();
        self.push(json.as_bytes());
        self.quote();
        Known::Written
    }

    /// The quote of a string that may be a part of another.
    pub(super) const fn quote(&mut self) {
        if !self.inside {
            self.byte(b'"');
        }
    }

    pub(super) const fn integer(&mut self, number: i64) -> Known {
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
