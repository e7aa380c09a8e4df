//! A part of a catalog.

use super::{Catalog, Row};
use std::collections::HashSet;
use std::fmt;

/// A code that no error of the catalog has.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownCode {
    /// The code.
    pub code: String,
    /// The catalog's service.
    pub service: String,
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnknownCode { code, service } = self;
        write!(f, "no error of {service} has the code {}", code.escape_debug())
    }
}

impl std::error::Error for UnknownCode {}

impl Catalog {
    /// The part of it with these codes, such as what one endpoint answers with; the order stays that of the
    /// whole.
    ///
    /// # Errors
    ///
    /// A code that it does not have: a part that is misspelled is not what it says.
    pub fn only<S: AsRef<str>>(
        &self,
        codes: impl IntoIterator<Item = S>,
    ) -> Result<Self, UnknownCode> {
        let codes = self.known(codes)?;
        Ok(self.part(|row| codes.contains(&row.code)))
    }

    /// The part of it with the errors for which this holds.
    #[must_use]
    pub fn part(&self, holds: impl Fn(&Row) -> bool) -> Self {
        let errors: Vec<Row> = self.errors.iter().filter(|row| holds(row)).cloned().collect();
        let needed: HashSet<&str> =
            errors.iter().flat_map(|row| &row.answers).map(|answer| &*answer.shape).collect();
        let shapes = self.shapes.iter().filter(|shape| needed.contains(&*shape.name));
        Catalog {
            format: self.format,
            service: self.service.clone(),
            version: self.version.clone(),
            shapes: shapes.cloned().collect(),
            errors,
            retired: Vec::new(),
        }
    }

    /// These codes, each of which it has.
    pub(crate) fn known<S: AsRef<str>>(
        &self,
        codes: impl IntoIterator<Item = S>,
    ) -> Result<HashSet<String>, UnknownCode> {
        let all: HashSet<&str> = self.errors.iter().map(|row| &*row.code).collect();
        let known = |code: S| {
            let code = code.as_ref().to_owned();
            if all.contains(&*code) {
                Ok(code)
            } else {
                Err(UnknownCode { code, service: self.service.clone() })
            }
        };
        codes.into_iter().map(known).collect()
    }
}
