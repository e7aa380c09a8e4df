//! No two errors of a table have the same code, checked at compile time.

use crate::{Entry, Spec, Table};

/// Fails to compile when an error of entry `at` has the code of an error of an earlier entry.
///
/// The same declaration may be reached twice: an error that two inner types share is one error.
///
/// # Panics
///
/// In const evaluation, where that is a compile error.
#[track_caller]
#[allow(clippy::panic, clippy::manual_assert, reason = "in const evaluation, a compile error")]
pub const fn codes_are_unique(table: &Table, at: usize) {
    let mut sentence = Sentence::new();
    if clashes(table, at, &mut sentence) {
        panic!("{}", sentence.as_str());
    }
}

/// Compares every error of entry `at` with every one of the entries before it.
const fn clashes(table: &Table, at: usize, sentence: &mut Sentence) -> bool {
    if at >= table.entries.len() {
        return false;
    }
    let (mut i, total) = (0, table.entries[at].len());
    while i < total {
        let later = find(table, table.position(at) + i);
        let (mut j, before) = (0, table.position(at));
        while j < before {
            let earlier = find(table, j);
            if equal(later.spec.code, earlier.spec.code) && !later.is(&earlier) {
                sentence.say(&later, &earlier);
                return true;
            }
            j += 1;
        }
        i += 1;
    }
    false
}

#[derive(Clone, Copy)]
struct Declared<'a> {
    table: &'a Table,
    spec: &'a Spec,
}

impl Declared<'_> {
    const fn is(&self, other: &Declared<'_>) -> bool {
        equal(self.table.name, other.table.name) && equal(self.spec.name, other.spec.name)
    }
}

/// The error at this place among all of the table.
const fn find(table: &Table, mut place: usize) -> Declared<'_> {
    let mut i = 0;
    while i < table.entries.len() {
        let len = table.entries[i].len();
        if place < len {
            return match &table.entries[i] {
                Entry::Spec(spec) => Declared { table, spec },
                Entry::Inner(inner) => find(inner.table, place),
            };
        }
        place -= len;
        i += 1;
    }
    Declared { table, spec: Spec::UNDECLARED }
}

pub(crate) const fn equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// A sentence put together in const evaluation; what does not fit is cut off.
struct Sentence {
    text: [u8; 1024],
    len: usize,
}

impl Sentence {
    const fn new() -> Self {
        Sentence { text: [0; 1024], len: 0 }
    }

    const fn say(&mut self, later: &Declared<'_>, earlier: &Declared<'_>) {
        self.push("code \"");
        self.push(later.spec.code);
        self.push("\" of `");
        self.name(later);
        self.push("` already belongs to `");
        self.name(earlier);
        self.push(
            "`\nhelp: give one of them a code of its own, so that clients can tell them apart",
        );
    }

    const fn name(&mut self, declared: &Declared<'_>) {
        self.push(last_segment(declared.table.name));
        self.push("::");
        self.push(declared.spec.name);
    }

    const fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() && self.len < self.text.len() {
            self.text[self.len] = bytes[i];
            self.len += 1;
            i += 1;
        }
    }

    const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "two errors have the same code",
        }
    }
}

/// `BillingError` of `shop::billing::BillingError`.
const fn last_segment(path: &str) -> &str {
    let bytes = path.as_bytes();
    let mut start = bytes.len();
    while start > 0 && bytes[start - 1] != b':' {
        start -= 1;
    }
    path.split_at(start).1
}
