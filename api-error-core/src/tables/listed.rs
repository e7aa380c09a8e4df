//! Every error of a table, with what depends on the way to it.

use crate::declaration::{Entry, Spec, Table};
use crate::envelope::Template;
use std::slice;

/// An error of a table, with what depends on the way to it; made by [`Table::listed`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Listed {
    /// All that is known of the error without its value.
    pub spec: &'static Spec,
    /// The shape that it is answered in when the type of the whole table is the outermost.
    pub template: &'static Template,
    /// The table of the type that declares it.
    pub table: &'static Table,
    /// Its number there, counted from 0.
    pub entry: usize,
}

/// Every error of a table; made by [`Table::listed`].
#[derive(Clone, Debug)]
pub struct AllListed {
    outermost: &'static Template,
    open: Vec<Level>,
}

/// A table on the way.
#[derive(Clone, Debug)]
struct Level {
    table: &'static Table,
    /// The shape that a variant on the way names.
    named: Option<&'static Template>,
    entries: std::iter::Enumerate<slice::Iter<'static, Entry>>,
}

impl Level {
    fn new(table: &'static Table, named: Option<&'static Template>) -> Self {
        Level { table, named, entries: table.entries().iter().enumerate() }
    }
}

impl Table {
    /// Every error, those of inner types in the place of the variant that holds them, with the shape
    /// that it is answered in when this type is the outermost, and the type that declares it.
    ///
    /// ```
    /// use api_error_core::{Entry, Inner, Spec, Status, Table};
    ///
    /// static BILLING: Table =
    ///     Table::new("billing::Error", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
    /// static ERRORS: Table = Table::new("Error", &[Entry::Inner(Inner::new("Billing", &BILLING))]);
    ///
    /// let listed: Vec<_> = ERRORS.listed().map(|e| (e.table.name, e.spec.code)).collect();
    /// assert_eq!(listed, [("billing::Error", "GONE")]);
    /// ```
    #[must_use]
    pub fn listed(&'static self) -> AllListed {
        AllListed { outermost: self.template(), open: vec![Level::new(self, None)] }
    }
}

impl Iterator for AllListed {
    type Item = Listed;

    fn next(&mut self) -> Option<Listed> {
        loop {
            let level = self.open.last_mut()?;
            match level.entries.next() {
                Some((entry, Entry::Spec(spec))) => {
                    let template = level.named.or(spec.envelope).unwrap_or(self.outermost);
                    return Some(Listed { spec, template, table: level.table, entry });
                }
                Some((_, Entry::Inner(inner))) => {
                    let named = level.named.or(inner.envelope);
                    self.open.push(Level::new(inner.table, named));
                }
                None => _ = self.open.pop(),
            }
        }
    }
}
