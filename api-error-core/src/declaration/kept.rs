//! What is kept of the answers of a type's errors: a place for each error that is declared, filled
//! when the error is first answered.

use crate::declaration::{ApiError, Entry, Spec, Table, Template};
use crate::language::{Member, Node};
use std::fmt;
use std::sync::OnceLock;

/// What is kept of the answers of a type's errors, in a `static` that the type hands out by
/// [`ApiError::kept`].
///
/// It grows with what is declared, never with what is requested.
///
/// ```
/// # use api_error_core::{ApiError, Entry, Kept, Spec, Status, Table, answer};
/// # #[derive(Debug)] struct Gone;
/// # impl std::fmt::Display for Gone {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("gone") }
/// # }
/// # impl std::error::Error for Gone {}
/// # static TABLE: Table = Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
/// impl ApiError for Gone {
///     fn kept(&self) -> Option<&'static Kept> {
///         static KEPT: Kept = Kept::new();
///         Some(&KEPT)
///     }
///     // ...
/// #   fn table(&self) -> &'static Table { &TABLE }
/// #   fn entry(&self) -> usize { 0 }
/// }
/// assert_eq!(answer(&Gone).body(), answer(&Gone).body());
/// ```
#[derive(Debug, Default)]
pub struct Kept(OnceLock<Box<dyn Places>>);

/// The places of a type's errors. Behind a pointer whose type says that it may be shared: rustc proves
/// it of every `static` anew, all the way down.
trait Places: fmt::Debug + Send + Sync {
    fn of_entry(
        &'static self,
        entry: usize,
        inner: Option<&dyn ApiError>,
    ) -> Option<&'static OnceLock<Prepared>>;
}

impl Kept {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Kept(OnceLock::new())
    }

    /// The place of the error of this entry of the table, or of the one inside of it.
    pub(crate) fn find(
        &'static self,
        table: &'static Table,
        entry: usize,
        inner: Option<&dyn ApiError>,
    ) -> Option<&'static OnceLock<Prepared>> {
        self.0.get_or_init(|| Box::new(Level::of(table))).of_entry(entry, inner)
    }
}

impl Places for Level {
    fn of_entry(
        &'static self,
        entry: usize,
        inner: Option<&dyn ApiError>,
    ) -> Option<&'static OnceLock<Prepared>> {
        self.find(entry, inner)
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
    fn of(table: &'static Table) -> Self {
        let place = |entry: &'static Entry| match entry {
            Entry::Spec(_) => Place::Error(OnceLock::new()),
            Entry::Inner(inner) => Place::Inner(inner.table, OnceLock::new()),
        };
        Level(table.entries.iter().map(place).collect())
    }

    /// The place of the error of this entry; of the one inside, where there is one.
    pub(crate) fn find(
        &'static self,
        entry: usize,
        inner: Option<&dyn ApiError>,
    ) -> Option<&'static OnceLock<Prepared>> {
        match self.0.get(entry)? {
            Place::Error(prepared) => Some(prepared),
            Place::Inner(table, level) => inner?.__within(level.get_or_init(|| Level::of(table))),
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
