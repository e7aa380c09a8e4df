//! The table of a type's errors.

mod codes;
mod text;

pub use self::text::Beside;
use self::text::Text;
use crate::declaration::{Spec, Template};
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
    /// The shape that it names for its answers. As none is named for it, rustc does not look through
    /// the built-in one in each table anew.
    pub(crate) envelope: Option<&'static Template>,
    entries: Entries,
}

/// Where the entries are.
#[derive(Clone, Copy, Debug)]
enum Entries {
    /// Here.
    Here(&'static [Entry]),
    /// In a text.
    Text(Text),
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
    /// A type's table: one entry for each variant, or one for a struct. Its errors are answered as
    /// RFC 9457 problems.
    #[must_use]
    pub const fn new(name: &'static str, entries: &'static [Entry]) -> Self {
        Table { name, entries: Entries::Here(entries), envelope: None }
    }

    /// The table that the derive writes: a row for each error, and the hash of its code for each entry.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_rows(name: &'static str, rows: &'static str, codes: &'static [u64]) -> Self {
        let text = Text { rows, codes, beside: Beside::NOTHING };
        Table { name, entries: Entries::Text(text), envelope: None }
    }

    /// Adds what is no text.
    #[doc(hidden)]
    #[must_use]
    pub const fn beside(mut self, beside: &'static Beside) -> Self {
        if let Entries::Text(text) = &mut self.entries {
            text.beside = beside;
        }
        self
    }

    /// Answers them in this shape.
    #[must_use]
    pub const fn envelope(mut self, envelope: &'static Template) -> Self {
        self.envelope = Some(envelope);
        self
    }

    /// One for each variant, or one for a struct.
    #[must_use]
    pub fn entries(&self) -> &'static [Entry] {
        match &self.entries {
            Entries::Here(entries) => entries,
            Entries::Text(text) => text.entries(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every error, those of inner types in the place of the variant that holds them.
    #[must_use]
    pub fn specs(&self) -> Specs {
        Specs { open: vec![self.entries().iter()] }
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
                Some(Entry::Inner(inner)) => self.open.push(inner.table.entries().iter()),
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
