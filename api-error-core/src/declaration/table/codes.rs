//! The codes of a table, in const evaluation.

use super::text::{Beside, Text};
use super::{Entries, Entry, Inner, Table};
use crate::grammar::rows::{INSIDE, name_and_code};

impl Table {
    /// How many entries there are.
    pub(crate) const fn width(&self) -> usize {
        match &self.entries {
            Entries::Here(entries) => entries.len(),
            Entries::Text(text) => text.codes.len(),
        }
    }

    /// The hash of the code of each entry, where it need not be looked for.
    pub(crate) const fn hashes(&self) -> Option<&'static [u64]> {
        match &self.entries {
            Entries::Here(_) => None,
            Entries::Text(text) => Some(text.codes),
        }
    }

    /// The hash of the code of an entry; [`INSIDE`] where there is a type inside.
    pub(crate) const fn code_hash(&self, entry: usize) -> u64 {
        match &self.entries {
            Entries::Here(entries) => match &entries[entry] {
                Entry::Spec(spec) => spec.code_hash,
                Entry::Inner(_) => INSIDE,
            },
            Entries::Text(text) => text.codes[entry],
        }
    }

    /// The type inside of an entry, before which there are so many others.
    pub(crate) const fn inside(&self, entry: usize, before: usize) -> Option<&'static Inner> {
        match &self.entries {
            Entries::Here(entries) => match &entries[entry] {
                Entry::Spec(_) => None,
                Entry::Inner(inner) => Some(inner),
            },
            Entries::Text(text) if before < text.beside.inner.len() => {
                Some(&text.beside.inner[before])
            }
            Entries::Text(_) => None,
        }
    }

    /// How many errors there are, those of inner types included.
    #[must_use]
    pub const fn len(&self) -> usize {
        let (mut len, mut at) = (0, 0);
        match &self.entries {
            Entries::Here(entries) => {
                while at < entries.len() {
                    len += match &entries[at] {
                        Entry::Spec(_) => 1,
                        Entry::Inner(inner) => inner.table.len(),
                    };
                    at += 1;
                }
            }
            Entries::Text(Text { codes, beside: Beside { inner, .. }, .. }) => {
                len = codes.len().saturating_sub(inner.len());
                while at < inner.len() {
                    len += inner[at].table.len();
                    at += 1;
                }
            }
        }
        len
    }

    /// The name and the code of an error of its own.
    pub(crate) const fn name_and_code(&self, entry: usize) -> (&'static str, &'static str) {
        match &self.entries {
            Entries::Here(entries) => match &entries[entry] {
                Entry::Spec(spec) => (spec.name, spec.code),
                Entry::Inner(inner) => (inner.name, ""),
            },
            Entries::Text(Text { rows, codes, .. }) => {
                let (mut own, mut before) = (0, 0);
                while before < entry {
                    if codes[before] != INSIDE {
                        own += 1;
                    }
                    before += 1;
                }
                name_and_code(rows, own)
            }
        }
    }
}
