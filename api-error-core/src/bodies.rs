//! Bodies that are rendered at compile time.

mod render;

use self::render::Rendered;
use crate::{ApiError, Entry, ErrorTable, Table};

/// The bodies of a type's errors, as far as they are known at compile time; made by
/// [`ErrorTable::rendered`].
#[derive(Clone, Copy, Debug)]
pub struct Bodies {
    table: &'static Table,
    /// Where the errors of each entry begin, then where the body of each error ends in the text. A
    /// body that is not known is empty.
    index: &'static [u32],
    text: &'static [u8],
}

impl Bodies {
    /// Rendered where code is generated for the type, not where it is checked.
    pub(crate) fn of<T: ErrorTable>() -> &'static Self {
        const { &Bodies { table: T::TABLE, index: Rendered::<T>::INDEX, text: Rendered::<T>::TEXT } }
    }

    /// Whether the body of this error was made at compile time.
    #[must_use]
    pub fn knows(&self, error: &dyn ApiError) -> bool {
        self.body(error).is_some()
    }

    /// The body of this error, if it is known.
    pub(crate) fn body(&self, error: &dyn ApiError) -> Option<&'static [u8]> {
        let (starts, ends) = self.index.split_at_checked(self.table.entries.len())?;
        let at = self.position(starts, error)?;
        let end = *ends.get(at)?;
        let start = if at == 0 { 0 } else { *ends.get(at - 1)? };
        let body = self.text.get(start as usize..end as usize)?;
        if body.is_empty() { None } else { Some(body) }
    }

    /// Its place among all errors of the table.
    fn position(&self, starts: &[u32], error: &dyn ApiError) -> Option<usize> {
        let entry = error.entry();
        let start = *starts.get(entry)? as usize;
        let Entry::Inner(_) = self.table.entries.get(entry)? else { return Some(start) };
        let inner = error.inner()?;
        let within = match inner.bodies() {
            Some(bodies) => bodies.position(bodies.index, inner)?,
            None => position(inner)?,
        };
        Some(start + within)
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
