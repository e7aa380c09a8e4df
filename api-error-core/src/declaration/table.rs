//! The table of a type's errors.

use crate::declaration::{ApiError, Declared, Spec, Template};
use crate::grammar::markdown::{self, ErrorRow};
use std::slice;

/// The errors of a type, in the order of the source.
///
/// ```
/// use api_error_core::{Entry, Spec, Status, Table};
///
/// static ERRORS: Table = Table::new(
///     "billing::Error",
///     &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))],
/// );
/// assert_eq!(ERRORS.specs().map(|spec| spec.code).collect::<Vec<_>>(), ["INVOICE_GONE"]);
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Table {
    /// The type's path: `billing::Error`.
    pub name: &'static str,
    /// One entry for each variant, or one for a struct.
    pub entries: &'static [Entry],
    /// The shape they are answered in when this type is the outermost.
    pub envelope: &'static Template,
}

/// What one variant contributes to the table.
#[derive(Clone, Copy, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "it lives in statics only, and most entries are specs"
)]
pub enum Entry {
    /// An error of its own.
    Spec(Spec),
    /// Every error of the type inside.
    Inner(Inner),
}

/// A transparent variant.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Inner {
    /// The variant's name in the source.
    pub name: &'static str,
    /// The errors of the type inside.
    pub table: &'static Table,
    /// The shape they are answered in here, where that is not the outermost type's.
    pub envelope: Option<&'static Template>,
}

impl Entry {
    /// How many errors it stands for.
    pub(crate) const fn len(&self) -> usize {
        match self {
            Entry::Spec(_) => 1,
            Entry::Inner(inner) => inner.table.len(),
        }
    }
}

impl Inner {
    /// The transparent variant of this name around errors of this table.
    #[must_use]
    pub const fn new(name: &'static str, table: &'static Table) -> Self {
        Inner { name, table, envelope: None }
    }

    /// Answers them in this shape.
    #[must_use]
    pub const fn envelope(mut self, envelope: &'static Template) -> Self {
        self.envelope = Some(envelope);
        self
    }
}

impl Table {
    /// Answers them in this shape.
    #[must_use]
    pub const fn envelope(mut self, envelope: &'static Template) -> Self {
        self.envelope = envelope;
        self
    }

    /// How many errors there are, those of inner types included.
    #[must_use]
    pub const fn len(&self) -> usize {
        let (mut len, mut i) = (0, 0);
        while i < self.entries.len() {
            len += self.entries[i].len();
            i += 1;
        }
        len
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The spec of an entry, or of the error inside of it.
    #[inline]
    pub(crate) fn spec(&self, entry: usize, inner: Option<&dyn ApiError>) -> &'static Spec {
        match (self.entries.get(entry), inner) {
            (Some(Entry::Spec(spec)), _) => spec,
            (Some(Entry::Inner(_)) | None, Some(inner)) => inner.spec(),
            (Some(Entry::Inner(_)) | None, None) => Spec::UNDECLARED,
        }
    }

    /// Every error, those of inner types in the place of the variant that holds them.
    #[must_use]
    pub fn specs(&self) -> Specs {
        Specs { open: vec![self.entries.iter()] }
    }

    /// The table as Markdown: status, code, title, description, retry.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        self.specs().fold(markdown::HEAD.to_owned(), |table, spec| table + &spec_row(spec))
    }
}

/// Every error of a table; made by [`Table::specs`].
#[derive(Clone, Debug)]
pub struct Specs {
    open: Vec<slice::Iter<'static, Entry>>,
}

impl Iterator for Specs {
    type Item = &'static Spec;

    fn next(&mut self) -> Option<&'static Spec> {
        loop {
            match self.open.last_mut()?.next() {
                Some(Entry::Spec(spec)) => return Some(spec),
                Some(Entry::Inner(inner)) => self.open.push(inner.table.entries.iter()),
                None => _ = self.open.pop(),
            }
        }
    }
}

fn spec_row(spec: &Spec) -> String {
    markdown::error_row(&ErrorRow {
        status: spec.status,
        phrase: spec.phrase,
        runtime_status: spec.runtime_status,
        code: spec.code,
        title: spec.title,
        description: spec.description,
        retry: if spec.retry_after_field { None } else { Some(spec.effective_retry()) },
    })
}
