//! Bodies that are rendered at compile time.

mod render;

use self::render::Rendered;
use crate::{ApiError, Entry, ErrorTable, Table};

/// The bodies of a type's errors, as far as they are known at compile time; made by
/// [`ErrorTable::rendered`].
#[derive(Clone, Copy, Debug)]
pub struct Bodies {
    table: &'static Table,
    /// Where the errors of each entry begin, then where the body of each error ends in the text,
    /// four bytes each. A body that is not known is empty.
    index: &'static [u8],
    text: &'static [u8],
}

impl Bodies {
    /// Rendered where code is generated for the type, not where it is checked.
    pub(crate) fn of<T: ErrorTable>() -> &'static Self {
        const {
            let (index, text) = Rendered::<T>::parts();
            &Bodies { table: T::TABLE, index, text }
        }
    }

    /// Whether the body of this error was made at compile time.
    #[must_use]
    pub fn knows(&self, error: &dyn ApiError) -> bool {
        self.body(error).is_some()
    }

    /// The body of this error, if it is known.
    pub(crate) fn body(&self, error: &dyn ApiError) -> Option<&'static [u8]> {
        let end = self.table.entries.len() + self.position(error)?;
        // Before the first end there is no end, but the start of the last entry.
        let start = if end == self.table.entries.len() { 0 } else { self.number(end - 1)? };
        let body = self.text.get(start..self.number(end)?)?;
        if body.is_empty() { None } else { Some(body) }
    }

    /// Its place among all errors of the table.
    fn position(&self, error: &dyn ApiError) -> Option<usize> {
        let entry = error.entry();
        let start = self.number(entry)?;
        let Entry::Inner(_) = self.table.entries.get(entry)? else { return Some(start) };
        let inner = error.inner()?;
        let within = match inner.bodies() {
            Some(bodies) => bodies.position(inner)?,
            None => position(inner)?,
        };
        Some(start + within)
    }

    fn number(&self, at: usize) -> Option<usize> {
        let bytes = self.index.get(4 * at..)?.first_chunk()?;
        Some(u32::from_le_bytes(*bytes) as usize)
    }
}

/// The place of an error whose type keeps no index.
fn position(error: &dyn ApiError) -> Option<usize> {
    let (table, entry) = (error.table(), error.entry());
    let start = table.position(entry);
    match table.entries.get(entry)? {
        Entry::Spec(_) => Some(start),
        Entry::Inner(_) => Some(start + position(error.inner()?)?),
    }
}
