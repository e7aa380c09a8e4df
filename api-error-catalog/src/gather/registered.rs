//! The error types of a binary, as the linker gathers them.

use crate::model::Catalog;
use api_error_core::{Entry, Table};
use std::collections::HashSet;

/// The table of a type that the derive registers.
#[derive(Clone, Copy, Debug)]
pub struct Registered {
    table: &'static Table,
}

impl Registered {
    /// Registers a table, by `inventory::submit!`.
    #[must_use]
    pub const fn new(table: &'static Table) -> Self {
        Registered { table }
    }
}

inventory::collect!(Registered);

impl Catalog {
    /// The errors of every type without parameters that is linked into the binary and derives
    /// `ApiError`, sorted by the paths of the types; those that another one gathers, as they are
    /// answered there.
    #[must_use]
    pub fn registered(service: impl Into<String>) -> Self {
        let mut tables: Vec<_> =
            inventory::iter::<Registered>.into_iter().map(|registered| registered.table).collect();
        let mut inside = HashSet::new();
        for table in &tables {
            gather(table, &mut inside);
        }
        tables.retain(|table| !inside.contains(table.name));
        tables.sort_by_key(|table| table.name);
        tables.into_iter().fold(Catalog::new(service), Catalog::table)
    }
}

/// The names of the types inside of one. A constant has no one address.
fn gather(table: &Table, inside: &mut HashSet<&'static str>) {
    for entry in table.entries() {
        if let Entry::Inner(inner) = entry
            && inside.insert(inner.table.name)
        {
            gather(inner.table, inside);
        }
    }
}
