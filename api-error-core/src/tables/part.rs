//! A part of what a root gathers.

use crate::declaration::{Inner, Table};
use crate::envelope::Template;
use crate::grammar::const_text::{Sentence, equal};
use crate::grammar::rows::INSIDE;

/// The entry of a type in a part of the table of a root: its errors, answered as the root answers
/// them.
///
/// Fails to compile where the root does not gather the type.
#[doc(hidden)]
#[must_use]
#[track_caller]
pub const fn part_of(
    root: &'static Table,
    root_name: &str,
    name: &'static str,
    table: &'static Table,
) -> Inner {
    match find(root, None, table) {
        Found::In(Some(template)) => Inner::new(name, table).envelope(template),
        Found::In(None) => Inner::new(name, table),
        Found::Nowhere if consists_of(table, root) => Inner::new(name, table),
        Found::Nowhere => {
            let mut sentence = Sentence::new();
            sentence.push("`");
            sentence.push(root_name);
            sentence.push("` does not gather `");
            sentence.push(name);
            sentence.push("`, so that it has no answer for its errors");
            sentence.push("\nhelp: add a variant to `");
            sentence.push(root_name);
            sentence.push("`: `#[error(transparent)] Name(#[from] ");
            sentence.push(name);
            sentence.push(")`");
            sentence.report()
        }
    }
}

#[derive(Clone, Copy)]
enum Found {
    /// Inside, with the shape that a variant on the way names.
    In(Option<&'static Template>),
    Nowhere,
}

/// Where a type is in a table. Its name is all that a constant can be known by.
const fn find(
    root: &'static Table,
    named: Option<&'static Template>,
    table: &'static Table,
) -> Found {
    if equal(root.name, table.name) {
        return Found::In(named);
    }
    let (mut entry, mut before) = (0, 0);
    while entry < root.width() {
        if root.code_hash(entry) == INSIDE
            && let Some(inner) = root.inside(entry, before)
        {
            let named = if named.is_some() { named } else { inner.envelope };
            if let found @ Found::In(_) = find(inner.table, named, table) {
                return found;
            }
            before += 1;
        }
        entry += 1;
    }
    Found::Nowhere
}

/// Whether a table is made of types that the root gathers, as another part of it is.
const fn consists_of(table: &'static Table, root: &'static Table) -> bool {
    let mut entry = 0;
    while entry < table.width() {
        if table.code_hash(entry) != INSIDE {
            return false;
        }
        if let Some(inner) = table.inside(entry, entry)
            && matches!(find(root, None, inner.table), Found::Nowhere)
            && !consists_of(inner.table, root)
        {
            return false;
        }
        entry += 1;
    }
    table.width() > 0
}
