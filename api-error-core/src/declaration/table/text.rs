//! Entries of a table as the derive writes them: a text, and beside it what is no text.

use super::{Entry, Inner};
use crate::declaration::{Header, Params, Spec, Template};
use crate::grammar::rows::{Fact, INSIDE, Row, Said};
use crate::grammar::{Level, Retry, Status};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

/// The entries of a table: the rows of its own errors, and the types inside.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text {
    /// A row for each error of its own.
    pub(super) rows: &'static str,
    /// For each entry the hash of its code; [`INSIDE`] for a type inside.
    pub(super) codes: &'static [u64],
    pub(super) beside: &'static Beside,
}

/// What stands beside the rows. Most tables have none of it, and rustc looks through each field of a
/// table several times.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// The types inside, whose entries have no hash.
    pub(super) inner: &'static [Inner],
    /// What rows refer to.
    texts: &'static [&'static str],
    envelopes: &'static [&'static Template],
}

impl Beside {
    pub(super) const NOTHING: &Beside = &Beside::new(&[], &[], &[]);

    #[must_use]
    pub const fn new(
        inner: &'static [Inner],
        texts: &'static [&'static str],
        envelopes: &'static [&'static Template],
    ) -> Self {
        Beside { inner, texts, envelopes }
    }
}

impl Text {
    fn read(&self) -> Box<[Entry]> {
        let mut rows = Row::all(self.rows);
        let mut inner = self.beside.inner.iter();
        let entry = |&code: &u64| match code {
            INSIDE => inner.next().map(|inner| Entry::Inner(*inner)),
            hash => rows.next().map(|row| Entry::Spec(self.spec(row, hash))),
        };
        self.codes.iter().map_while(entry).collect()
    }

    /// The entries, which are read once.
    pub(super) fn entries(&self) -> &'static [Entry] {
        static READ: RwLock<Option<Read>> = RwLock::new(None);
        // Constants that are equal may be one, and those of other types may differ in any of these.
        let known = [
            place(self.rows.as_bytes()),
            place(self.codes),
            place(self.beside.inner),
            place(self.beside.texts),
            place(self.beside.envelopes),
        ];
        let read = READ.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(entries) = read.as_ref().and_then(|read| read.get(&known)) {
            return entries;
        }
        drop(read);
        let mut read = READ.write().unwrap_or_else(PoisonError::into_inner);
        let read = read.get_or_insert_default();
        read.entry(known).or_insert_with(|| Box::leak(self.read()))
    }

    fn spec(&self, row: Row<'static>, code_hash: u64) -> Spec {
        let mut spec = Spec { name: row.name, code_hash, ..*Spec::UNDECLARED };
        let mut headers = Vec::new();
        for (fact, said) in row.facts() {
            let text = match said {
                Said::Here(text) => text,
                Said::Beside(at) if fact == Fact::Envelope => {
                    spec.envelope = self.beside.envelopes.get(at).copied();
                    continue;
                }
                Said::Beside(at) => self.beside.texts.get(at).copied().unwrap_or_default(),
            };
            spec = match fact {
                Fact::Code => Spec { code: text, ..spec },
                Fact::Status => Spec { status: status(text), ..spec },
                Fact::Phrase => spec.phrase(text),
                Fact::Number => Spec { number: text.parse().ok(), ..spec },
                Fact::Title => spec.title(text),
                Fact::Message => spec.message(text),
                Fact::Displayed => spec.displayed(text),
                Fact::Pattern => spec.pattern(text),
                Fact::Description => spec.description(text),
                Fact::Causes => spec.causes(text),
                Fact::Resolution => spec.resolution(text),
                Fact::Docs => spec.docs(text),
                Fact::Category => spec.category(text),
                Fact::Retry => Spec { retry: retry(text), ..spec },
                Fact::RetryAfterField => spec.retry_after_field(),
                Fact::RuntimeStatus => spec.runtime_status(),
                Fact::Params => spec.params(Params::new(text)),
                Fact::Details => match text.split_once('\t') {
                    Some((ty, json)) => spec.details(ty).details_example(json),
                    None => spec.details(text),
                },
                Fact::Issues => spec.issues(),
                Fact::Header => {
                    headers.push(header(text));
                    spec
                }
                Fact::Level => Spec { level: Level::named(text), ..spec },
                Fact::Envelope => spec,
            };
        }
        if !headers.is_empty() {
            spec.headers = headers.leak();
        }
        spec
    }
}

/// What was read, by where all that a text is made of stands.
type Read = HashMap<[Place; 5], &'static [Entry]>;

/// Where a constant is, and how long.
type Place = (usize, usize);

fn place<T>(constant: &'static [T]) -> Place {
    (constant.as_ptr().addr(), constant.len())
}

fn status(number: &str) -> Status {
    let status = number.parse().ok().and_then(Status::new);
    status.unwrap_or(Status::INTERNAL_SERVER_ERROR)
}

fn retry(text: &str) -> Option<Retry> {
    match text {
        "never" => Some(Retry::Never),
        "backoff" => Some(Retry::Backoff),
        seconds => seconds.parse().ok().map(|seconds| Retry::After(Duration::from_secs(seconds))),
    }
}

fn header(text: &'static str) -> Header {
    match text.split_once(": ") {
        Some((name, value)) => Header::fixed(name, value),
        None => Header::field(text),
    }
}
