//! Codes that differ only by style.

use crate::model::{Catalog, Row};
use std::collections::HashMap;

/// The first code of each spelling without case and separators.
pub(super) struct Codes<'c>(HashMap<String, &'c str>);

impl<'c> Codes<'c> {
    pub(super) fn of(catalog: &'c Catalog) -> Self {
        let mut first = HashMap::new();
        for row in &catalog.errors {
            first.entry(plain(&row.code)).or_insert(row.code.as_str());
        }
        Codes(first)
    }

    /// A code before this one that differs from it only by style.
    pub(super) fn before(&self, row: &Row) -> Option<&'c str> {
        self.0.get(&plain(&row.code)).copied().filter(|first| *first != row.code)
    }
}

fn plain(code: &str) -> String {
    code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
