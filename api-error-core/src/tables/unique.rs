//! No two errors of a table have the same code, checked at compile time.

use crate::declaration::{Entry, Spec, Table};
use crate::grammar::const_text::{Sentence, equal};

/// Fails to compile when two errors of a table, those of the types inside included, have the same code.
///
/// The same declaration may be reached twice: an error that two inner types share is one error.
///
/// ```
/// use api_error_core::{Entry, Spec, Status, Table, codes_are_unique};
///
/// static TABLE: Table = Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
/// const _: () = codes_are_unique(&TABLE);
/// ```
///
/// # Panics
///
/// In const evaluation, where that is a compile error.
#[track_caller]
pub const fn codes_are_unique(table: &'static Table) {
    let clashes = Clashes::of(table);
    if let Some(clash) = &clashes.first[0] {
        clash.report();
    }
}

/// The errors whose codes belong to others already, found by walking a table once: the first of each
/// of its entries, and of no more entries than anyone mends at a time.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Clashes {
    first: [Option<Clash>; 8],
}

/// Two errors with one code.
#[derive(Clone, Copy, Debug)]
struct Clash {
    /// The entry of the table that has the later of the two.
    entry: usize,
    later: Declared,
    earlier: Declared,
}

impl Clashes {
    /// Those of a table.
    #[must_use]
    pub const fn of(table: &'static Table) -> Self {
        match table.len() {
            0..=32 => Seen::<64>::clashes(table),
            33..=128 => Seen::<256>::clashes(table),
            129..=512 => Seen::<1024>::clashes(table),
            513..=2048 => Seen::<4096>::clashes(table),
            2049..=8192 => Seen::<16384>::clashes(table),
            8193..=32768 => Seen::<65536>::clashes(table),
            _ => Seen::<1_048_576>::clashes(table),
        }
    }

    /// Fails to compile if there is one in this entry.
    #[track_caller]
    pub const fn none_at(&self, entry: usize) {
        let mut i = 0;
        while i < self.first.len() {
            match &self.first[i] {
                Some(clash) if clash.entry == entry => clash.report(),
                Some(_) => i += 1,
                None => return,
            }
        }
    }
}

impl Clash {
    #[track_caller]
    const fn report(&self) -> ! {
        let mut sentence = Sentence::new();
        sentence.push("code \"");
        sentence.push(self.later.spec.code);
        sentence.push("\" of `");
        self.later.tell(&mut sentence);
        sentence.push("` already belongs to `");
        self.earlier.tell(&mut sentence);
        sentence.push(
            "`\nhelp: give one of them a code of its own, so that clients can tell them apart",
        );
        sentence.report()
    }
}

#[derive(Clone, Copy, Debug)]
struct Declared {
    table: &'static Table,
    spec: &'static Spec,
}

impl Declared {
    const fn has_the_code_of(&self, other: &Self) -> bool {
        self.spec.code_hash == other.spec.code_hash && equal(self.spec.code, other.spec.code)
    }

    const fn is(&self, other: &Self) -> bool {
        equal(self.table.name, other.table.name) && equal(self.spec.name, other.spec.name)
    }

    const fn tell(&self, sentence: &mut Sentence) {
        sentence.push(last_segment(self.table.name));
        sentence.push("::");
        sentence.push(self.spec.name);
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

/// The errors so far, in an open-addressed set by the hashes of their codes.
struct Seen<const N: usize> {
    slots: [Option<Declared>; N],
    left: usize,
}

impl<const N: usize> Seen<N> {
    const fn clashes(table: &'static Table) -> Clashes {
        let mut seen = Seen { slots: [None; N], left: N - 1 };
        let mut clashes = Clashes { first: [None; 8] };
        let (mut entry, mut found) = (0, 0);
        while entry < table.entries.len() && found < clashes.first.len() {
            if let Some((later, earlier)) = seen.entry(table, entry) {
                clashes.first[found] = Some(Clash { entry, later, earlier });
                found += 1;
            }
            entry += 1;
        }
        clashes
    }

    /// The first clash of an entry. The others of it are added all the same, for what follows.
    const fn entry(&mut self, table: &'static Table, at: usize) -> Option<(Declared, Declared)> {
        match &table.entries[at] {
            Entry::Spec(spec) => self.insert(Declared { table, spec }),
            Entry::Inner(inner) => {
                let (mut first, mut i) = (None, 0);
                while i < inner.table.entries.len() {
                    let clash = self.entry(inner.table, i);
                    if first.is_none() {
                        first = clash;
                    }
                    i += 1;
                }
                first
            }
        }
    }

    /// Adds an error, unless it is there already or one with its code is.
    #[allow(clippy::cast_possible_truncation, reason = "the low bits do")]
    const fn insert(&mut self, later: Declared) -> Option<(Declared, Declared)> {
        let mut at = later.spec.code_hash as usize % N;
        while let Some(earlier) = self.slots[at] {
            if later.has_the_code_of(&earlier) {
                return if later.is(&earlier) { None } else { Some((later, earlier)) };
            }
            at = (at + 1) % N;
        }
        // More errors than the largest set has room for are not compared: no crate holds a million.
        if self.left > 0 {
            self.slots[at] = Some(later);
            self.left -= 1;
        }
        None
    }
}
