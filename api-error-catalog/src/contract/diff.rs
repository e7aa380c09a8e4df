//! What changed from one lock to another, and whom it hurts.

mod error;
mod kind;
mod pair;
mod param;
mod retry;
mod shape;
mod shapes;

pub use self::kind::{ChangeKind, Class};

use self::pair::Pairs;
use self::shapes::Shapes;
use super::lock::Lock;
use serde::Serialize;
use std::fmt;

/// Something that changed from one [`Lock`] to another; found by [`Lock::diff`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// What kind of change it is, which says how much it asks of clients.
    pub kind: ChangeKind,
    /// What has changed.
    #[serde(flatten)]
    pub subject: Subject,
    /// How, in a sentence without its subject.
    pub message: String,
}

/// What has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The error of this code; of the old one, where it has another now.
    Code(String),
    /// All answers in the shape of this name.
    Shape(String),
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Code(code) => f.write_str(code),
            Subject::Shape(name) => write!(f, "shape {name}"),
        }
    }
}

impl Change {
    /// How much it asks of clients.
    #[must_use]
    pub fn class(&self) -> Class {
        self.kind.class()
    }
}

/// `breaking: QUOTA answers 403, and answered 402 [status-changed]: clients, caches and … act otherwise; …`
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Change { kind, subject, message } = self;
        write!(f, "{}: {subject} {message} [{kind}]: {}", kind.class(), kind.help())
    }
}

/// Told of what changed.
type Found<'f> = &'f mut dyn FnMut(ChangeKind, Subject, String);

impl Lock {
    /// What changed from it to a newer one: the breaking changes first, each class in the order of the
    /// codes; in time linear in their sizes.
    ///
    /// An error that has another code is found by where it is declared, or by what else is said of
    /// it: by the same status, number and description in the same type.
    ///
    /// ```
    /// use api_error_catalog::{Catalog, Class};
    /// # use api_error_core::{Entry, Spec, Status, Table};
    /// # static OLD: Table =
    /// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::NOT_FOUND))]);
    /// # static NEW: Table =
    /// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
    /// # let old = Catalog::new("shop").table(&OLD).lock();
    /// # let new = Catalog::new("shop").table(&NEW).lock();
    /// let changes = old.diff(&new);
    /// assert_eq!(changes[0].class(), Class::Breaking);
    /// assert!(changes[0].to_string().starts_with(
    ///     "breaking: INVOICE_GONE answers 410, and answered 404 [status-changed]: clients, caches",
    /// ));
    /// ```
    #[must_use]
    pub fn diff(&self, newer: &Lock) -> Vec<Change> {
        let mut changes = Vec::new();
        let found = &mut |kind, subject, message| changes.push(Change { kind, subject, message });
        let shapes = Shapes::of(self, newer);
        shapes.compare(found);
        Pairs::of(self, newer).compare(&shapes, found);
        changes.sort_by_key(|change| std::cmp::Reverse(change.class()));
        changes
    }
}
