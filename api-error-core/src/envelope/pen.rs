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
    pub(super) const fn push(&mut self, bytes: &[u8]) {
        if let Some((_, rest)) = self.out.split_at_mut_checked(self.at)
            && let Some((target, _)) = rest.split_at_mut_checked(bytes.len())
        {
            target.copy_from_slice(bytes);
        }
        self.at += bytes.len();
    }

    pub(super) const fn literal(&mut self, json: &str) -> Known {
        self.push(json.as_bytes());
        Known::Written
    }

    pub(super) const fn string(&mut self, text: Text) -> Known {
        let Some(json) = text.json() else { return Known::No };
        self.push(b"\"");
        self.push(json.as_bytes());
        self.push(b"\"");
        Known::Written
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
