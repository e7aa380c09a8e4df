//! No two errors of a table have the same code, checked at compile time.

use crate::declaration::Table;
use crate::grammar::const_text::{Sentence, equal};
use crate::grammar::rows::INSIDE;

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
        sentence.push(self.later.table.name_and_code(self.later.entry).1);
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

/// An error of a table's own.
#[derive(Clone, Copy, Debug)]
struct Declared {
    table: &'static Table,
    entry: usize,
}

impl Declared {
    const fn has_the_code_of(&self, other: &Self) -> bool {
        equal(self.table.name_and_code(self.entry).1, other.table.name_and_code(other.entry).1)
    }

    const fn is(&self, other: &Self) -> bool {
        self.entry == other.entry && equal(self.table.name, other.table.name)
    }

    const fn tell(&self, sentence: &mut Sentence) {
        sentence.push(last_segment(self.table.name));
        sentence.push("::");
        sentence.push(self.table.name_and_code(self.entry).0);
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
///
/// Of numbers, and filled without a call for each code: calls, and references that are copied, cost
/// the interpreter more than all the rest.
struct Seen<const N: usize> {
    /// 0 where there is none.
    hashes: [u64; N],
    /// Which error of the whole table it is.
    numbers: [u32; N],
    count: usize,
    clashes: Clashes,
    found: usize,
}

impl<const N: usize> Seen<N> {
    const fn clashes(table: &'static Table) -> Clashes {
        let clashes = Clashes { first: [None; 8] };
        let mut seen = Seen { hashes: [0; N], numbers: [0; N], count: 0, clashes, found: 0 };
        seen.walk(table, table, None);
        seen.clashes
    }

    /// Adds the errors of a table, which stands in this entry of the outermost. More errors than the
    /// largest set has room for are not compared: no crate holds a million.
    #[allow(clippy::cast_possible_truncation, reason = "the low bits do")]
    const fn walk(&mut self, outermost: &'static Table, table: &'static Table, at: Option<usize>) {
        let (hashes, width) = (table.hashes(), table.width());
        let (mut entry, mut inside) = (0, 0);
        while entry < width && self.count < N - 1 {
            let hash = match hashes {
                Some(hashes) => hashes[entry],
                None => table.code_hash(entry),
            };
            if hash == INSIDE {
                if let Some(inner) = table.inside(entry, inside) {
                    self.walk(outermost, inner.table, Some(or(at, entry)));
                }
                inside += 1;
            } else {
                let mut slot = hash as usize % N;
                loop {
                    if self.hashes[slot] == 0 {
                        (self.hashes[slot], self.numbers[slot]) = (hash, self.count as u32);
                        break;
                    }
                    if self.hashes[slot] == hash
                        && let Some(earlier) = nth(outermost, self.numbers[slot] as usize)
                        && self.meet(Declared { table, entry }, earlier, or(at, entry))
                    {
                        break;
                    }
                    slot = (slot + 1) % N;
                }
                self.count += 1;
            }
            entry += 1;
        }
    }

    /// Whether two errors have one code. Of two declarations that is a clash, the first of its entry.
    const fn meet(&mut self, later: Declared, earlier: Declared, entry: usize) -> bool {
        if !later.has_the_code_of(&earlier) {
            return false;
        }
        let first = &mut self.clashes.first;
        let told = self.found > 0 && matches!(&first[self.found - 1], Some(c) if c.entry == entry);
        if !later.is(&earlier) && !told && self.found < first.len() {
            first[self.found] = Some(Clash { entry, later, earlier });
            self.found += 1;
        }
        true
    }
}

const fn or(first: Option<usize>, second: usize) -> usize {
    match first {
        Some(first) => first,
        None => second,
    }
}

/// The error of this number, in the order of the walk.
const fn nth(table: &'static Table, mut number: usize) -> Option<Declared> {
    let (mut entry, mut inside) = (0, 0);
    while entry < table.width() {
        if table.code_hash(entry) != INSIDE {
            if number == 0 {
                return Some(Declared { table, entry });
            }
            number -= 1;
        } else if let Some(inner) = table.inside(entry, inside) {
            let len = inner.table.len();
            if number < len {
                return nth(inner.table, number);
            }
            number -= len;
            inside += 1;
        }
        entry += 1;
    }
    None
}
