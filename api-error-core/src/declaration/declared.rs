//! Where an error is declared, and what is told of it there.

use crate::declaration::{ApiError, Entry, Kept, Spec, Table};
use crate::grammar::Retry;
use std::fmt;

/// Where an error is declared: an entry of the table of its type, and the error inside, if that
/// entry is a transparent variant.
///
/// ```
/// # use api_error_core::{Declaration, Entry, Spec, Status, Table};
/// static TABLE: Table = Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
/// assert_eq!(Declaration::new(&TABLE, 0).spec().code, "GONE");
/// ```
#[derive(Clone, Copy)]
pub struct Declaration<'a> {
    pub(crate) table: &'static Table,
    pub(crate) entry: usize,
    pub(crate) inner: Option<&'a dyn ApiError>,
    pub(crate) kept: Option<&'static Kept>,
}

impl<'a> Declaration<'a> {
    /// The entry of this number, counted from 0.
    #[inline]
    #[must_use]
    pub const fn new(table: &'static Table, entry: usize) -> Self {
        Declaration { table, entry, inner: None, kept: None }
    }

    /// The same with the error inside, whose declaration holds.
    #[inline]
    #[must_use]
    pub const fn inner(mut self, inner: Option<&'a dyn ApiError>) -> Self {
        self.inner = inner;
        self
    }

    /// Keeps there what is the same in every answer of an error, for all errors of the type; without
    /// it, every answer is written from the start.
    ///
    /// A type that has it is trusted to declare what its values add: a [`status`](ApiError::status),
    /// [`retry_after`](ApiError::retry_after), [`headers`](ApiError::headers), params, details and
    /// issues count where its spec says that there are some.
    #[inline]
    #[must_use]
    pub const fn kept(mut self, kept: &'static Kept) -> Self {
        self.kept = Some(kept);
        self
    }

    /// The entries of the table.
    pub(crate) fn entries(&self) -> &'static [Entry] {
        match self.kept {
            Some(kept) => kept.entries(self.table),
            None => self.table.entries(),
        }
    }

    /// All that is known of the error without its value.
    #[must_use]
    pub fn spec(&self) -> &'static Spec {
        match (self.entries().get(self.entry), self.inner) {
            (Some(Entry::Spec(spec)), _) => spec,
            (Some(Entry::Inner(_)) | None, Some(inner)) => inner.declaration().spec(),
            (Some(Entry::Inner(_)) | None, None) => Spec::UNDECLARED,
        }
    }
}

impl fmt::Debug for Declaration<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Declaration")
            .field("table", &self.table.name)
            .field("entry", &self.entry)
            .finish_non_exhaustive()
    }
}

/// What the declaration of an error says of it, which is what its answer is made of.
///
/// Every [`ApiError`] has it, and none has another: what no value changes is told by the table alone.
pub trait Declared: ApiError {
    /// The table of its type.
    fn table(&self) -> &'static Table {
        self.declaration().table
    }

    /// All that is known of this error without its value.
    fn spec(&self) -> &'static Spec {
        self.declaration().spec()
    }

    /// Its stable machine-readable name.
    fn code(&self) -> &'static str {
        self.spec().code
    }

    /// Whether, and when, the same request may be sent again.
    fn retry(&self) -> Retry {
        self.spec().retry_of(self.status(), self.retry_after())
    }
}

impl<E: ApiError + ?Sized> Declared for E {}
