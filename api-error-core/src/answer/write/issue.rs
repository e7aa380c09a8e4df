//! The slots of one issue.

use super::Writer;
use super::text::{key, string};
use crate::envelope::{IssueSlot, Member};
use crate::values::{In, Issue, Segment};

impl Writer<'_> {
    pub(super) fn of_issue(&mut self, slot: IssueSlot, issue: &Issue) -> bool {
        write(slot, issue, self.out)
    }

    /// The fact of this name.
    pub(super) fn fact(&mut self, name: &str, issue: &Issue) -> bool {
        json(issue.ctx.get(name), self.out)
    }

    /// Every fact as a member of an object, whose own keys win.
    pub(super) fn facts_beside(&mut self, members: &[Member]) {
        let Some(issue) = self.issue else { return };
        let params = members.iter().any(Member::is_params);
        let facts = issue.ctx.iter().filter(|_| !params);
        for (name, fact) in facts.filter(|(name, _)| !Member::have_key(members, name)) {
            key(self.out, |out| string(out, name));
            json(Some(fact), self.out);
        }
    }
}

/// Writes a slot of `issue`, and tells whether it has a value.
pub(super) fn write(slot: IssueSlot, issue: &Issue, out: &mut Vec<u8>) -> bool {
    match slot {
        IssueSlot::Code => text(Some(&issue.code), out),
        IssueSlot::Message => text(Some(&issue.message), out),
        IssueSlot::Loc => loc(issue.place, &issue.segments, out),
        IssueSlot::Steps => loc(None, &issue.segments, out),
        IssueSlot::Field => text(issue.field(), out),
        IssueSlot::Last => text(issue.last(), out),
        IssueSlot::Slash => text(issue.slashed(), out),
        IssueSlot::Pointer => text(issue.pointer(), out),
        IssueSlot::Fragment => text(issue.pointer().map(|pointer| fragment(&pointer)), out),
        IssueSlot::Path => text(issue.bracketed(), out),
        IssueSlot::JsonPath => text(Some(json_path(&issue.segments)), out),
        IssueSlot::In => text(issue.place.map(In::as_str), out),
        IssueSlot::Kind => text(issue.kind.as_ref(), out),
        IssueSlot::Id => text(issue.id.as_ref(), out),
        IssueSlot::Input => json(issue.input.as_ref(), out),
        IssueSlot::Ctx => json(Some(&issue.ctx).filter(|ctx| !ctx.is_empty()), out),
    }
}

fn text(value: Option<impl AsRef<str>>, out: &mut Vec<u8>) -> bool {
    let Some(value) = value else { return false };
    string(out, value.as_ref());
    true
}

fn json(value: Option<&impl serde::Serialize>, out: &mut Vec<u8>) -> bool {
    value.is_some_and(|value| serde_json::to_writer(out, value).is_ok())
}

fn loc(place: Option<In>, segments: &[Segment], out: &mut Vec<u8>) -> bool {
    let start = out.len();
    let next = |out: &mut Vec<u8>| out.push(if out.len() == start { b'[' } else { b',' });
    if let Some(place) = place {
        next(out);
        string(out, place.as_str());
    }
    for segment in segments {
        next(out);
        match segment {
            Segment::Key(key) => string(out, key),
            Segment::Index(index) => out.extend_from_slice(index.to_string().as_bytes()),
        }
    }
    if out.len() == start {
        out.push(b'[');
    }
    out.push(b']');
    true
}

/// RFC 9535: a name that is an identifier after a dot, any other in brackets.
fn json_path(segments: &[Segment]) -> String {
    let mut path = String::from("$");
    for segment in segments {
        match segment {
            Segment::Index(index) => path.extend(["[", &index.to_string(), "]"]),
            Segment::Key(key) if is_identifier(key) => path.extend([".", key]),
            Segment::Key(key) => {
                let escaped =
                    crate::grammar::json::escape(key).replace("\\\"", "\"").replace('\'', "\\'");
                path.extend(["['", &escaped, "']"]);
            }
        }
    }
    path
}

fn is_identifier(name: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
    name.starts_with(letter) && name.chars().all(|c| letter(c) || c.is_ascii_digit())
}

/// RFC 6901 section 6: `#` and the pointer, percent-encoded where RFC 3986 has a fragment so.
fn fragment(pointer: &str) -> String {
    let mut out = String::from("#");
    for byte in pointer.bytes() {
        match byte {
            byte if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte) => {
                out.push(char::from(byte));
            }
            _ => out.extend(['%', hex(byte >> 4), hex(byte & 15)]),
        }
    }
    out
}

fn hex(digit: u8) -> char {
    char::from_digit(u32::from(digit), 16).map_or('0', |c| c.to_ascii_uppercase())
}
