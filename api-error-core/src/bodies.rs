//! Bodies that are rendered at compile time.

use crate::envelope::{Body, Known, Pen, Template, known};
use crate::{ApiError, Entry, Spec, Table};

/// The bodies of a type's errors, as far as they are known at compile time; made by
/// [`bodies!`](crate::bodies!).
#[derive(Clone, Copy, Debug)]
pub struct Bodies {
    table: &'static Table,
    /// Where the errors of each entry begin.
    starts: &'static [u32],
    /// Where each error's body ends in the text. One that is not known is empty.
    ends: &'static [u32],
    text: &'static [u8],
}

/// How much there is to render.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Size {
    /// The entries of the table.
    pub entries: usize,
    /// The errors, those of inner types included.
    pub specs: usize,
    /// The bytes of their bodies.
    pub bytes: usize,
}

/// What [`bodies!`](crate::bodies!) keeps in a static.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Rendered<const ENTRIES: usize, const SPECS: usize, const BYTES: usize> {
    starts: [u32; ENTRIES],
    ends: [u32; SPECS],
    text: [u8; BYTES],
}

/// Renders at compile time what is known of a table's errors, as a `&'static` [`Bodies`]. The table
/// must be a constant that no generic parameter is part of.
///
/// ```
/// # use api_error_core::{ApiError, Bodies, Entry, ErrorTable, Spec, Status, Table};
/// # #[derive(Debug)] struct Gone;
/// # impl std::fmt::Display for Gone {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("gone") }
/// # }
/// # impl std::error::Error for Gone {}
/// # impl ErrorTable for Gone {
/// #     const TABLE: &'static Table =
/// #         &Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
/// # }
/// impl ApiError for Gone {
///     fn table(&self) -> &'static Table {
///         Self::TABLE
///     }
///     fn entry(&self) -> usize {
///         0
///     }
///     fn bodies(&self) -> Option<&'static Bodies> {
///         api_error_core::bodies!(<Gone as ErrorTable>::TABLE)
///     }
/// }
/// # assert!(Gone.bodies().is_some());
/// ```
#[macro_export]
macro_rules! bodies {
    ($table:expr) => {{
        const __TABLE: &$crate::Table = $table;
        const __SIZE: $crate::Size = $crate::Bodies::measure(__TABLE);
        static __RENDERED: $crate::__private::Rendered<
            { __SIZE.entries },
            { __SIZE.specs },
            { __SIZE.bytes },
        > = $crate::__private::Rendered::of(__TABLE);
        static __BODIES: $crate::Bodies = $crate::Bodies::new(__TABLE, &__RENDERED);
        $crate::__private::Some(&__BODIES)
    }};
}

impl Bodies {
    #[doc(hidden)]
    #[must_use]
    pub const fn new<const E: usize, const S: usize, const B: usize>(
        table: &'static Table,
        rendered: &'static Rendered<E, S, B>,
    ) -> Self {
        Bodies { table, starts: &rendered.starts, ends: &rendered.ends, text: &rendered.text }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn measure(table: &'static Table) -> Size {
        let mut pen = Pen::measuring();
        each(table, table, None, &mut pen, &mut [], 0);
        Size { entries: table.entries.len(), specs: table.len(), bytes: pen.at }
    }

    /// Whether the body of this error was made at compile time.
    #[must_use]
    pub fn knows(&self, error: &dyn ApiError) -> bool {
        self.of(error).is_some()
    }

    /// The body of this error, if it is known.
    pub(crate) fn of(&self, error: &dyn ApiError) -> Option<&'static [u8]> {
        let at = self.position(error)?;
        let end = *self.ends.get(at)?;
        let start = if at == 0 { 0 } else { *self.ends.get(at - 1)? };
        let body = self.text.get(start as usize..end as usize)?;
        if body.is_empty() { None } else { Some(body) }
    }

    /// Its place among all errors of the table.
    fn position(&self, error: &dyn ApiError) -> Option<usize> {
        let entry = error.entry();
        let start = *self.starts.get(entry)? as usize;
        let Entry::Inner(_) = self.table.entries.get(entry)? else { return Some(start) };
        let inner = error.inner()?;
        let within = match inner.bodies() {
            Some(bodies) => bodies.position(inner)?,
            None => position(inner)?,
        };
        Some(start + within)
    }
}

/// The place of an error whose type has nothing rendered, such as a generic one.
fn position(error: &dyn ApiError) -> Option<usize> {
    let (table, entry) = (error.table(), error.entry());
    let start = table.position(entry);
    match table.entries.get(entry)? {
        Entry::Spec(_) => Some(start),
        Entry::Inner(_) => Some(start + position(error.inner()?)?),
    }
}

impl<const E: usize, const S: usize, const B: usize> Rendered<E, S, B> {
    #[doc(hidden)]
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "no binary holds 4 GiB of error bodies")]
    pub const fn of(table: &'static Table) -> Self {
        let (mut starts, mut ends, mut text) = ([0; E], [0; S], [0; B]);
        each(table, table, None, &mut Pen::writing(&mut text), &mut ends, 0);
        let (mut i, mut before) = (0, 0);
        while i < E {
            starts[i] = before as u32;
            before += table.entries[i].len();
            i += 1;
        }
        Rendered { starts, ends, text }
    }
}

/// Renders every error of `table`, as `outermost` answers it, and returns how many there were up to
/// then. `named` is the shape that a variant around them asks for.
#[allow(clippy::cast_possible_truncation, reason = "no binary holds 4 GiB of error bodies")]
const fn each(
    outermost: &'static Table,
    table: &'static Table,
    named: Option<&'static Template>,
    pen: &mut Pen<'_>,
    ends: &mut [u32],
    mut at: usize,
) -> usize {
    let mut i = 0;
    while i < table.entries.len() {
        match &table.entries[i] {
            Entry::Inner(inner) => {
                let named = first(named, inner.envelope);
                at = each(outermost, inner.table, named, pen, ends, at);
            }
            Entry::Spec(spec) => {
                let template = match first(named, spec.envelope) {
                    Some(template) => template,
                    None => outermost.envelope,
                };
                body(template, spec, pen);
                if at < ends.len() {
                    ends[at] = pen.at as u32;
                }
                at += 1;
            }
        }
        i += 1;
    }
    at
}

const fn first(
    outer: Option<&'static Template>,
    inner: Option<&'static Template>,
) -> Option<&'static Template> {
    if outer.is_some() { outer } else { inner }
}

const fn body(template: &Template, spec: &Spec, pen: &mut Pen<'_>) {
    let before = pen.at;
    let known = match &template.body {
        Body::Json(node) => known(node, spec, pen),
        Body::Written(_) => Known::No,
    };
    if !matches!(known, Known::Written) {
        pen.at = before;
    }
}
