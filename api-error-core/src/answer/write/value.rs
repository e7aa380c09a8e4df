//! The author's own values.

use super::Writer;
use super::text::{inside, key, string};
use crate::answer::log;
use crate::envelope::Member;
use crate::values::Value;

/// Writes the param of a name, if it has a value.
type Write<'a> = fn(&mut Writer<'a>, &'static str, &dyn Value) -> bool;

impl<'a> Writer<'a> {
    /// All params as an object; absent when there are none.
    pub(super) fn all_params(&mut self) -> bool {
        self.params_by(Self::value)
    }

    /// All params as an object of strings; absent when there are none.
    pub(super) fn params_as_text(&mut self) -> bool {
        self.params_by(|writer, name, value| {
            let start = writer.out.len();
            writer.out.push(b'"');
            let written = writer.value(name, value) && !writer.out.ends_with(b"\"null");
            if written {
                inside(writer.out, start + 1);
                writer.out.push(b'"');
            } else {
                writer.out.truncate(start);
            }
            written
        })
    }

    fn params_by(&mut self, write: Write<'a>) -> bool {
        let start = self.out.len();
        self.out.push(b'{');
        self.each_param(&[], write);
        if self.out.len() == start + 1 {
            self.out.truncate(start);
            return false;
        }
        self.push("}")
    }

    /// Every param as a member of an object, whose own keys win. Of two
    /// params of one name the first counts.
    pub(super) fn params_beside(&mut self, members: &'static [Member]) {
        self.each_param(members, Self::value);
    }

    fn each_param(&mut self, members: &'static [Member], write: Write<'a>) {
        let spec = self.spec();
        let mut names = Names::default();
        let Some(occurrence) = self.with_params() else { return };
        occurrence.params(&mut |name, value| {
            if Member::hide(members, name) {
                log::fault(
                    spec,
                    name,
                    "is a param with the name of a member of the envelope",
                    None,
                );
            } else if Member::have_key(members, name) {
                // It is that member, or another one.
            } else if names.is_new(name) {
                self.param_member(name, value, write);
            } else {
                log::fault(spec, name, "is the name of two params", None);
            }
        });
    }

    /// The param of this name, the first if there are two.
    pub(super) fn param(&mut self, wanted: &str) -> bool {
        let Some(occurrence) = self.with_params() else { return false };
        let mut written = None;
        occurrence.params(&mut |name, value| {
            if name == wanted && written.is_none() {
                written = Some(self.value(name, value));
            }
        });
        written.unwrap_or(false)
    }

    /// One param; left out if it cannot be written.
    fn param_member(&mut self, name: &'static str, value: &dyn Value, write: Write<'a>) {
        let before = self.out.len();
        key(self.out, |out| string(out, name));
        if !write(self, name, value) {
            self.out.truncate(before);
        }
    }

    /// Writes a public value, or takes back what was written of it. `None` is absent.
    pub(super) fn value(&mut self, name: &'static str, value: &dyn Value) -> bool {
        let (before, spec) = (self.out.len(), self.spec());
        if let Err(error) = value.write_json(self.out) {
            self.out.truncate(before);
            log::fault(spec, name, "is left out", Some(&error));
            return false;
        }
        let written = &self.out[before..];
        if !written.windows(4).any(|four| four == b"null") {
            return true;
        }
        if !value.is_finite() {
            log::fault(spec, name, "has a number that JSON cannot say, sent as null", None);
        } else if written == b"null" {
            self.out.truncate(before);
            return false;
        }
        true
    }
}

/// The names of params that were shown. Nearly every error has few, which take no list.
#[derive(Default)]
struct Names {
    few: [Option<&'static str>; 4],
    more: Vec<&'static str>,
}

impl Names {
    /// Whether this is the first param of this name.
    fn is_new(&mut self, name: &'static str) -> bool {
        for place in &mut self.few {
            match place {
                Some(known) if *known == name => return false,
                Some(_) => {}
                None => {
                    *place = Some(name);
                    return true;
                }
            }
        }
        let new = !self.more.contains(&name);
        self.more.push(name);
        new
    }
}
