//! What is known of a whole table: the shapes of its answers, its errors, parts of it, codes that clash.

mod listed;
mod part;
mod shape;
mod unique;

pub use self::listed::{AllListed, Listed};
pub use self::part::part_of;
pub use self::shape::Shape;
pub use self::unique::{Clashes, codes_are_unique};

use crate::declaration::{ErrorTable, Table};

impl Table {
    /// The errors of a type.
    ///
    /// ```
    /// # use api_error_core::{Entry, ErrorTable, Table};
    /// fn codes<E: ErrorTable>() -> Vec<&'static str> {
    ///     Table::of::<E>().specs().map(|spec| spec.code).collect()
    /// }
    /// ```
    #[must_use]
    pub const fn of<E: ErrorTable>() -> &'static Self {
        const { codes_are_unique(E::TABLE) };
        E::TABLE
    }
}
