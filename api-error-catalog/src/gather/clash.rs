//! Codes that several errors have.

use crate::model::{Catalog, Origin};
use std::collections::HashMap;
use std::fmt;

/// A code that several errors have; found by [`Catalog::clashes`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Clash {
    /// The code.
    pub code: String,
    /// The errors that have it, and the service of each, in the order of the catalog.
    pub origins: Vec<Origin>,
}

impl fmt::Display for Clash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code {} is used by ", self.code)?;
        for (at, Origin { ty, name, .. }) in self.origins.iter().enumerate() {
            let between = if at == 0 { "" } else { " and by " };
            // A struct is called like its type.
            let variant = if ty.rsplit("::").next() == Some(name) { "" } else { name };
            let path = if variant.is_empty() { "" } else { "::" };
            write!(f, "{between}{ty}{path}{variant}")?;
        }
        Ok(())
    }
}

impl Catalog {
    /// The codes that several errors of one service have, in the order of the second one of each, and
    /// those that are used again although they are retired.
    ///
    /// The errors of one root cannot clash: that does not compile. Those of types that nothing gathers
    /// can.
    #[must_use]
    pub fn clashes(&self) -> Vec<Clash> {
        let mut known: HashMap<(&str, &str), Vec<&Origin>> = HashMap::new();
        let mut twice = Vec::new();
        let retired = self.retired.iter().map(|retired| &retired.was);
        for row in retired.chain(&self.errors) {
            let key = (row.origin.service.as_str(), row.code.as_str());
            let origins = known.entry(key).or_default();
            // What comes back is what it was.
            if !origins.contains(&&row.origin) {
                origins.push(&row.origin);
                if origins.len() == 2 {
                    twice.push(key);
                }
            }
        }
        let clash = |key: &(&str, &str)| {
            let origins = known.get(key).into_iter().flatten();
            Clash { code: key.1.to_owned(), origins: origins.map(|&o| o.clone()).collect() }
        };
        twice.iter().map(clash).collect()
    }
}
