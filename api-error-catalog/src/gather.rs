//! Catalogs from tables.

mod clash;
mod place;
#[cfg(feature = "registry")]
mod registered;
mod row;
mod shape;

pub use self::clash::Clash;
#[cfg(feature = "registry")]
pub use self::registered::Registered;

use self::shape::Shapes;
use crate::model::{Catalog, Origin};
use api_error_core::{ErrorTable, Table};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

impl Catalog {
    /// The errors of a type, answered as they are where it is the outermost.
    ///
    /// The service is the crate that declares it, unless it is [`named`](Catalog::named).
    #[must_use]
    pub fn of<E: ErrorTable>() -> Self {
        let table = Table::of::<E>();
        let service = table.name.split("::").next().unwrap_or(table.name);
        Catalog::new(service).table(table)
    }

    /// The errors of one more type.
    #[must_use]
    pub fn and<E: ErrorTable>(self) -> Self {
        self.table(Table::of::<E>())
    }

    /// The errors of one more table.
    ///
    /// An error that is here already, since two types gather the one that declares it, stays one: what
    /// it answers in a shape that is new for it is added.
    #[must_use]
    pub fn table(mut self, table: &'static Table) -> Self {
        let mut shapes = Shapes::of(&mut self.shapes);
        let numbered = self.errors.iter().enumerate();
        let mut known: HashMap<(Origin, String), usize> =
            numbered.map(|(at, row)| ((row.origin.clone(), row.code.clone()), at)).collect();
        for listed in table.listed() {
            let shape = shapes.name_of(listed.template);
            let origin = row::origin(&self.service, &listed);
            match known.entry((origin.clone(), listed.spec.code.to_owned())) {
                Entry::Vacant(vacant) => {
                    let row = row::read(origin, &listed, shape);
                    vacant.insert(self.errors.len());
                    self.errors.push(row);
                }
                Entry::Occupied(at) => {
                    if let Some(row) = self.errors.get_mut(*at.get())
                        && row.answers.iter().all(|answer| answer.shape != shape)
                    {
                        row.answers.push(row::answer(&listed, shape));
                    }
                }
            }
        }
        self
    }
}
