//! What is locked of a catalog, in a form that is compared line by line.

mod row;

pub use self::row::{InShape, Locked, Retirement};

use super::retire::last_first;
use crate::model::{Catalog, Format, Retired, Shape};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a contract keeps of a catalog: a file beside the code, `errors.lock.json`, whose changes are
/// reviewed.
///
/// It has no answers, which follow from the rest, and no version, so that a release which changes
/// nothing leaves it alone. Everything in it is sorted; an error that is no longer answered stays where
/// it is, marked.
///
/// ```
/// use api_error_catalog::{Catalog, Lock};
/// # use api_error_core::{Entry, Spec, Status, Table};
/// # static ERRORS: Table =
/// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
/// let lock = Catalog::new("shop").table(&ERRORS).lock();
/// assert_eq!(Lock::from_json(&lock.to_json()).unwrap(), lock);
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lock {
    #[serde(rename = "lock")]
    format: Format,
    /// The service: `billing`.
    pub service: String,
    /// The shapes that its errors are answered in, by name.
    pub shapes: Vec<Shape>,
    /// The errors, those that are no longer answered among them, by code.
    pub errors: Vec<Locked>,
}

/// A text that is no lock.
#[derive(Debug)]
pub struct InvalidLock(serde_json::Error);

impl fmt::Display for InvalidLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a lock of errors: {}", self.0)
    }
}

impl std::error::Error for InvalidLock {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl Lock {
    /// Its JSON form, indented, with a line feed at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Maps with keys that are strings, and numbers: nothing of it can fail.
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }

    /// The lock of a JSON form.
    ///
    /// # Errors
    ///
    /// Where it is no JSON, no lock, or a lock in another format.
    pub fn from_json(json: &str) -> Result<Self, InvalidLock> {
        serde_json::from_str(json).map_err(InvalidLock)
    }
}

impl Lock {
    /// What is known of a catalog by its lock: its errors have no answers.
    #[must_use]
    pub fn catalog(&self) -> Catalog {
        let mut catalog = Catalog::new(self.service.as_str());
        catalog.shapes.clone_from(&self.shapes);
        for error in &self.errors {
            match &error.retired {
                None => catalog.errors.push(error.row()),
                Some(Retirement { since }) => {
                    catalog.retired.push(Retired::new(error.row(), since.clone()));
                }
            }
        }
        last_first(&mut catalog.retired);
        catalog
    }
}

impl Catalog {
    /// What a contract keeps of it.
    #[must_use]
    pub fn lock(&self) -> Lock {
        let answered = self.errors.iter().map(|row| Locked::of(row, None));
        let retired = self.retired.iter().map(|retired| {
            let retirement = Retirement { since: retired.since.clone() };
            Locked::of(&retired.was, Some(retirement))
        });
        let mut errors: Vec<_> = answered.chain(retired).collect();
        errors.sort_by(|a, b| (&a.code, &a.origin).cmp(&(&b.code, &b.origin)));
        let mut shapes = self.shapes.clone();
        shapes.sort_by(|a, b| a.name.cmp(&b.name));
        Lock { format: Format, service: self.service.clone(), shapes, errors }
    }
}
