//! The author's own values.

use super::Writer;
use super::text::{inside, key, string};
use crate::answer::log;
use crate::envelope::{Member, Node};
use crate::values::Value;

impl Writer<'_> {
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
            inside(writer.out, start + 1);
            writer.out.push(b'"');
            written
        })
    }

    fn params_by(&mut self, write: impl Fn(&mut Self, &'static str, &dyn Value) -> bool) -> bool {
        let start = self.out.len();
        self.out.push(b'{');
        self.members_by(&[], write);
        self.out.push(b'}');
        self.out.len() > start + 2
    }

    /// Every param as a member of an object, whose own keys win.
    pub(super) fn params_beside(&mut self, members: &'static [Member]) {
        self.members_by(members, Self::value);
    }

    fn members_by(
        &mut self,
        members: &'static [Member],
        write: impl Fn(&mut Self, &'static str, &dyn Value) -> bool,
    ) {
        self.each_param(members, |writer, name, value| {
            writer.or_nothing(|writer| {
                key(writer.out, |out| string(out, name));
                write(writer, name, value)
            });
        });
    }

    /// An array of this for each param that can be sent.
    pub(super) fn list_of_params(&mut self, each: &'static Node, optional: bool) -> bool {
        let start = self.out.len();
        self.each_param(&[], |writer, name, value| {
            let mut json = Vec::new();
            let is_sent = Writer { out: &mut json, ..writer.inner() }.value(name, value);
            writer.or_nothing(|writer| {
                writer.out.push(if writer.out.len() == start { b'[' } else { b',' });
                is_sent
                    && Writer { param: Some((name, &json)), ..writer.inner() }
                        .may_be(each, optional)
            });
        });
        self.out.push(b']');
        self.out.len() > start + 1
    }

    /// Those that no member has the name of. Of two params of one name the first counts.
    fn each_param(
        &mut self,
        members: &'static [Member],
        mut write: impl FnMut(&mut Self, &'static str, &dyn Value),
    ) {
        let spec = self.spec();
        let mut names = Names::default();
        let Some(occurrence) = self.with_params() else { return };
        occurrence.params(&mut |name, value| {
            if Member::have_key(members, name) {
                // Unless it is that member, or another one.
                if Member::hide(members, name) {
                    let cause = "is a param with the name of a member of the envelope";
                    log::fault(spec, name, cause, None);
                }
            } else if names.is_new(name) {
                write(self, name, value);
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
