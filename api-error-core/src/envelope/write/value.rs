//! The author's own values.

use super::Writer;
use super::issue::taken;
use super::text::{key, string};
use crate::envelope::Member;
use crate::{Value, log};

impl Writer<'_> {
    /// All params as an object; absent when there are none.
    pub(super) fn params(&mut self) -> bool {
        let start = self.out.len();
        let occurrence = self.occurrence;
        occurrence.params(&mut |name, value| self.member(start, name, value));
        self.out.len() > start && self.close(start)
    }

    /// Every param as a member of the object that began at `start`, whose own keys win.
    pub(super) fn params_beside(&mut self, members: &[Member], start: usize) {
        let occurrence = self.occurrence;
        occurrence.params(&mut |name, value| {
            if taken(members, name) {
                let what = "a param has the name of a member of the envelope";
                log::fault(occurrence.spec().code, what);
            } else {
                self.member(start, name, value);
            }
        });
    }

    /// The param of this name.
    pub(super) fn param(&mut self, wanted: &str) -> bool {
        let occurrence = self.occurrence;
        let mut written = false;
        occurrence.params(&mut |name, value| {
            written = written || (name == wanted && self.value(value));
        });
        written
    }

    /// One param; left out if it cannot be written.
    fn member(&mut self, start: usize, name: &str, value: &dyn Value) {
        let before = self.out.len();
        key(self.out, start, |out| string(out, name));
        if !self.value(value) {
            self.out.truncate(before);
        }
    }

    /// Writes a public value, or takes back what was written of it.
    pub(super) fn value(&mut self, value: &dyn Value) -> bool {
        let (before, code) = (self.out.len(), self.occurrence.spec().code);
        if let Err(error) = value.write_json(self.out) {
            self.out.truncate(before);
            log::fault(code, &format!("a public value is left out: {error}"));
            return false;
        }
        let nulls = self.out[before..].windows(4).any(|four| four == b"null");
        if nulls && !value.is_finite() {
            log::fault(code, "a number that JSON cannot say is sent as null");
        }
        true
    }
}
