//! Which of the declared errors were answered: the notes of processes that ran with the feature
//! `coverage` and `API_ERROR_COVERAGE`, read back.

mod endpoints;
mod notes;

pub use self::endpoints::{Endpoints, InvalidEndpoints};
pub use self::notes::{Note, UnreadableNotes};

use crate::model::{Catalog, Row};
use std::collections::{BTreeSet, HashSet};

/// Which errors were answered.
///
/// ```
/// use api_error_catalog::{Catalog, Coverage};
/// # use api_error_core::{Entry, Spec, Status, Table};
/// # static ERRORS: Table =
/// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
/// # let catalog = Catalog::new("shop").table(&ERRORS);
/// let coverage = Coverage::of([]);
/// assert_eq!(coverage.unanswered(&catalog)[0].code, "INVOICE_GONE");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    notes: BTreeSet<Note>,
}

/// What an error is known by: the same in a note and in a row.
type Key<'k> = (&'k str, &'k str, &'k str);

fn of_row(row: &Row) -> Key<'_> {
    (&row.origin.ty, &row.origin.name, &row.code)
}

fn of_note(note: &Note) -> Key<'_> {
    (&note.ty, &note.name, &note.code)
}

impl Coverage {
    /// What these notes tell.
    #[must_use]
    pub fn of(notes: impl IntoIterator<Item = Note>) -> Self {
        Coverage { notes: notes.into_iter().collect() }
    }

    /// What was noted, each once.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter()
    }

    /// The errors of a catalog that nothing answered, in its order.
    #[must_use]
    pub fn unanswered<'c>(&self, catalog: &'c Catalog) -> Vec<&'c Row> {
        let answered: HashSet<_> = self.notes.iter().map(of_note).collect();
        catalog.errors.iter().filter(|row| !answered.contains(&of_row(row))).collect()
    }

    /// What was answered and is not in the catalog.
    #[must_use]
    pub fn undeclared(&self, catalog: &Catalog) -> Vec<&Note> {
        let declared: HashSet<_> = catalog.errors.iter().map(of_row).collect();
        self.notes.iter().filter(|note| !declared.contains(&of_note(note))).collect()
    }

    /// What an endpoint answered that its part of the table does not have; a HEAD is one of the GET
    /// at its route.
    #[must_use]
    pub fn beyond(&self, endpoints: &Endpoints) -> Vec<&Note> {
        self.notes.iter().filter(|note| endpoints.lack(note)).collect()
    }
}
