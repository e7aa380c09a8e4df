//! Params that are not sent, because they have the name of a member that they would stand beside.

use super::{Body, Datum, Member, Node, Slot, Split, Template};
use crate::grammar::const_text::{Sentence, equal};

/// Fails to compile if the shape does not send one of these params: a line for each, its name, a tab and its error,
/// by name.
///
/// Members are few, so they are looked for among the params.
#[doc(hidden)]
#[track_caller]
pub const fn params_are_sent(template: &'static Template, params: &str) {
    if let Some((param, error)) = template.first_hidden(params) {
        let mut sentence = Sentence::new();
        sentence.push("param `");
        sentence.push(param);
        sentence.push("` of `");
        sentence.push(error);
        sentence.push("` has the name of a member of its envelope, so it is not sent");
        sentence.push("\nhelp: name it otherwise: `#[param(\"...\")]`");
        sentence.report()
    }
}

/// The line of the param of this name. They are sorted by name.
const fn named<'p>(params: &'p str, name: &str) -> Option<(&'p str, &'p str)> {
    let lines = params.as_bytes();
    let (mut from, mut to) = (0, lines.len());
    while from < to {
        let mut start = usize::midpoint(from, to);
        while start > from && lines[start - 1] != b'\n' {
            start -= 1;
        }
        let mut tab = start;
        while lines[tab] != b'\t' {
            tab += 1;
        }
        let mut end = tab;
        while lines[end] != b'\n' {
            end += 1;
        }
        let (param, error) = params.split_at(end).0.split_at(start).1.split_at(tab - start);
        if equal(param, name) {
            return Some((param, error.split_at(1).1));
        }
        if precedes(param, name) {
            from = end + 1;
        } else {
            to = start;
        }
    }
    None
}

const fn precedes(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at < other.len() && (at == one.len() || one[at] < other[at])
}

impl Template {
    /// Whether a param of this name is sent, as far as the template tells: what a function writes may
    /// have it.
    #[must_use]
    pub const fn sends(&self, param: &str) -> bool {
        matches!(self.body, Body::Written(_)) || self.places(param)
    }

    /// The first of these params that is hidden by a member, a line each as for [`params_are_sent`].
    pub(crate) const fn first_hidden<'p>(&self, params: &'p str) -> Option<(&'p str, &'p str)> {
        match &self.body {
            Body::Json(body) => body.first_hidden(params, self),
            Body::Written(_) => None,
        }
    }

    /// Whether the param of this name has a place in the body or in a header.
    const fn places(&self, param: &str) -> bool {
        let mut at = 0;
        while at < self.headers.len() {
            if self.headers[at].value.places(param) {
                return true;
            }
            at += 1;
        }
        matches!(&self.body, Body::Json(body) if body.places(param))
    }
}

impl Member {
    /// Whether one of these has this key.
    pub(crate) const fn have_key(members: &[Member], name: &str) -> bool {
        let mut at = 0;
        while at < members.len() {
            if matches!(&members[at], Member::Key { key, .. } if equal(key, name)) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Whether params stand among these.
    const fn have_params(members: &[Member]) -> bool {
        let mut at = 0;
        while at < members.len() {
            if members[at].is_params() {
                return true;
            }
            at += 1;
        }
        false
    }

    /// Whether a param of this name is not sent beside these members, nor as one of them.
    pub(crate) const fn hide(members: &'static [Member], param: &str) -> bool {
        Member::have_key(members, param) && !Node::Object(members).part_places(param)
    }
}

impl Node {
    /// The first of these params that is hidden here, and that the whole does not send elsewhere.
    const fn first_hidden<'p>(
        &self,
        params: &'p str,
        whole: &Template,
    ) -> Option<(&'p str, &'p str)> {
        let mut at = 0;
        if let Node::Object(members) = self
            && Member::have_params(members)
        {
            while at < members.len() {
                if let Member::Key { key, .. } = &members[at]
                    && let Some(found) = named(params, key)
                    && !whole.places(key)
                {
                    return Some(found);
                }
                at += 1;
            }
        }
        at = 0;
        while let Some(part) = self.part(at) {
            let found = part.first_hidden(params, whole);
            if found.is_some() {
                return found;
            }
            at += 1;
        }
        None
    }

    /// Whether the param of this name has a place here.
    const fn places(&self, param: &str) -> bool {
        let here = match self {
            Node::Datum(Datum::Param(name), _) => equal(name, param),
            Node::Datum(Datum::Slot(Slot::Params), _) | Node::Split(Split::Params { .. }, _) => {
                true
            }
            Node::Object(members) => {
                Member::have_params(members) && !Member::have_key(members, param)
            }
            _ => false,
        };
        here || self.part_places(param)
    }

    const fn part_places(&self, param: &str) -> bool {
        let mut at = 0;
        while let Some(part) = self.part(at) {
            if part.places(param) {
                return true;
            }
            at += 1;
        }
        false
    }
}
