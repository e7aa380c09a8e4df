//! What is kept of the answers of a type's errors: a place for each error that is declared, filled
//! when the error is first answered.

use crate::declaration::{ApiError, Entry, Spec, Table, Template};
use crate::language::{Member, Node};
use http::StatusCode;
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
        match self.0.get() {
            Some(filled) => filled.find(entry, inner),
            None => self.first(table, entry, inner),
        }
    }

    /// [`find`](Kept::find) where nothing is kept yet.
    #[cold]
    #[inline(never)]
    fn first(
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
    /// None where a function writes it.
    pub(crate) body: Option<Body>,
    /// The status of its response, where no value decides that.
    pub(crate) code: StatusCode,
    /// Whether the content type is the only header, and no value decides the status.
    pub(crate) plain: bool,
}

/// A body in JSON, as far as it is the same at every occurrence.
#[derive(Debug)]
pub(crate) struct Body {
    /// Where nothing is known of the request.
    pub(crate) outside: Pieces,
    /// Where something is, if that matters.
    pub(crate) inside: Option<Pieces>,
}

/// What is kept of a body, around the holes for that which only an occurrence knows.
#[derive(Debug)]
pub(crate) struct Pieces {
    /// In order, each with what stands before it.
    pub(crate) holes: Box<[(Box<[u8]>, Hole)]>,
    /// What stands after the last, which is all of it if there is none.
    pub(crate) rest: Box<[u8]>,
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
