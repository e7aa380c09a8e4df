//! What is kept of the answers of a type's errors: a place for each error that is declared, filled
//! when the error is first answered.

use crate::declaration::{ApiError, Entry, Spec, Table, Template};
use crate::language::{Member, Node};
use std::fmt;
use std::sync::OnceLock;

/// What is kept of a type's errors and of their answers, in a `static` that each of them
/// hands out: [`Declaration::kept`](crate::declaration::Declaration::kept).
///
/// It grows with what is declared, never with what is requested.
#[derive(Debug, Default)]
pub struct Kept(OnceLock<Box<dyn OfTable>>);

/// What is kept of a table. Behind a pointer whose type says that it may be shared: rustc proves it of
/// every `static` anew, all the way down.
trait OfTable: fmt::Debug + Send + Sync {
    fn entries(&self) -> &'static [Entry];
    fn find(
        &'static self,
        entry: usize,
        inner: Option<&dyn ApiError>,
    ) -> Option<&'static OnceLock<Prepared>>;
}

#[derive(Debug)]
struct Filled {
    entries: &'static [Entry],
    answers: Level,
}

impl OfTable for Filled {
    fn entries(&self) -> &'static [Entry] {
        self.entries
    }

    fn find(
        &'static self,
        entry: usize,
        inner: Option<&dyn ApiError>,
    ) -> Option<&'static OnceLock<Prepared>> {
        self.answers.find(entry, inner)
    }
}

impl Kept {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Kept(OnceLock::new())
    }

    fn filled(&'static self, table: &Table) -> &'static dyn OfTable {
        let filled = || {
            let entries = table.entries();
            Box::new(Filled { entries, answers: Level::of(entries) }) as Box<dyn OfTable>
        };
        &**self.0.get_or_init(filled)
    }

    /// The entries of the table whose `static` this is.
    pub(crate) fn entries(&'static self, table: &Table) -> &'static [Entry] {
        self.filled(table).entries()
    }

    /// The place of the error of this entry of the table, or of the one inside of it.
    pub(crate) fn find(
        &'static self,
        table: &Table,
        entry: usize,
        inner: Option<&dyn ApiError>,
    ) -> Option<&'static OnceLock<Prepared>> {
        self.filled(table).find(entry, inner)
    }
}

/// What is kept of one table: its own errors, and those of the types inside as this one answers
/// them.
#[doc(hidden)]
#[derive(Debug)]
pub struct Level(Box<[Place]>);

#[derive(Debug)]
enum Place {
    Error(OnceLock<Prepared>),
    Inner(&'static Table, OnceLock<Level>),
}

impl Level {
    fn of(entries: &'static [Entry]) -> Self {
        let place = |entry: &'static Entry| match entry {
            Entry::Spec(_) => Place::Error(OnceLock::new()),
            Entry::Inner(inner) => Place::Inner(inner.table, OnceLock::new()),
        };
        Level(entries.iter().map(place).collect())
    }

    /// The place of the error of this entry; of the one inside, where there is one.
    pub(crate) fn find(
        &'static self,
        entry: usize,
        inner: Option<&dyn ApiError>,
    ) -> Option<&'static OnceLock<Prepared>> {
        match self.0.get(entry)? {
            Place::Error(prepared) => Some(prepared),
            Place::Inner(table, level) => {
                inner?.__within(level.get_or_init(|| Level::of(table.entries())))
            }
        }
    }
}

/// What is known of one error's answer.
#[doc(hidden)]
#[derive(Debug)]
pub struct Prepared {
    pub(crate) spec: &'static Spec,
    pub(crate) template: &'static Template,
    pub(crate) body: Body,
    /// Whether the content type is the only header, and the status the declared one.
    pub(crate) plain: bool,
}

/// A body, as far as it is the same at every occurrence.
#[derive(Debug)]
pub(crate) enum Body {
    /// Where nothing is known of the request, and where something is, if that matters.
    Json { outside: Part, inside: Option<Part> },
    /// A function writes it.
    Written,
}

/// What is kept of a body.
#[derive(Debug)]
pub(crate) enum Part {
    /// All of it.
    Whole(Box<[u8]>),
    /// What is around that which only an occurrence knows.
    Around(Pieces),
}

/// What stands around the holes of a body, and the holes.
#[derive(Debug, Default)]
pub(crate) struct Pieces {
    pub(crate) text: Box<[u8]>,
    /// In order; each with the number of bytes of the text before it.
    pub(crate) holes: Box<[(usize, Hole)]>,
}

/// What is written anew at each occurrence.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hole {
    /// A value; `null` if it is absent.
    Element(&'static Node),
    /// This one of an object's members, with a comma before it unless it is the first.
    Member(&'static [Member], usize),
    /// The comma before a member that is always there, unless it is the first.
    Comma,
}
