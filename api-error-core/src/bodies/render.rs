//! Const evaluation of all bodies of a table, into two arrays.

use crate::envelope::{Body, Known, Pen, Template, known};
use crate::{Entry, ErrorTable, Spec, Table};
use std::marker::PhantomData;

pub(super) struct Rendered<T>(PhantomData<T>);

/// An array's length cannot be computed from a type parameter, so a value is put into the first of
/// these arrays that holds it. What is larger than the last one is not rendered.
macro_rules! in_an_array {
    ($len:expr, $fill:ident($table:expr)) => {
        in_an_array!($len, $fill($table),
        1 2 3 4 6 8 12 16 24 32 48 64 80 96 112 128 160 192 224 256 320 384 448 512 640 768 896
        1024 1280 1536 1792 2048 2560 3072 3584 4096 5120 6144 7168 8192 10240 12288 14336 16384
        20480 24576 28672 32768 40960 49152 57344 65536 81920 98304 114688 131072 163840 196608
        229376 262144 327680 393216 458752 524288 655360 786432 917504 1048576
        )
    };
    ($len:expr, $fill:ident($table:expr), $($size:literal)+) => {
        match $len {
            $(..=$size => &$fill::<$size>($table),)+
            _ => &[],
        }
    };
}

impl<T: ErrorTable> Rendered<T> {
    pub(super) const INDEX: &'static [u32] = Self::PADDED_INDEX.split_at(Self::LEN).0;
    pub(super) const TEXT: &'static [u8] = Self::PADDED_TEXT.split_at(Self::BYTES).0;

    const LEN: usize = smaller(T::TABLE.entries.len() + T::TABLE.len(), Self::PADDED_INDEX.len());
    const BYTES: usize = match Self::INDEX {
        [.., end] => smaller(*end as usize, Self::PADDED_TEXT.len()),
        [] => 0,
    };
    const PADDED_INDEX: &'static [u32] =
        in_an_array!(T::TABLE.entries.len() + T::TABLE.len(), index(T::TABLE));
    const PADDED_TEXT: &'static [u8] = in_an_array!(
        match Self::INDEX {
            [.., end] => *end as usize,
            [] => 0,
        },
        text(T::TABLE)
    );
}

const fn smaller(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

#[allow(clippy::cast_possible_truncation, reason = "no binary holds 4 GiB of error bodies")]
const fn index<const N: usize>(table: &'static Table) -> [u32; N] {
    let mut index = [0; N];
    let (mut entry, mut before) = (0, 0);
    while entry < table.entries.len() && entry < N {
        index[entry] = before as u32;
        before += table.entries[entry].len();
        entry += 1;
    }
    let mut walk = Walk { outermost: table, ends: &mut index, at: entry };
    walk.table(table, None, &mut Pen::measuring());
    index
}

const fn text<const N: usize>(table: &'static Table) -> [u8; N] {
    let mut text = [0; N];
    let mut walk = Walk { outermost: table, ends: &mut [], at: 0 };
    walk.table(table, None, &mut Pen::writing(&mut text));
    text
}

/// A walk over every error of a table, as the outermost type answers it.
struct Walk<'a> {
    outermost: &'static Table,
    ends: &'a mut [u32],
    at: usize,
}

impl Walk<'_> {
    /// `named` is the shape that a variant around this table asks for.
    #[allow(clippy::cast_possible_truncation, reason = "no binary holds 4 GiB of error bodies")]
    const fn table(
        &mut self,
        table: &'static Table,
        named: Option<&'static Template>,
        pen: &mut Pen<'_>,
    ) {
        let mut i = 0;
        while i < table.entries.len() {
            match &table.entries[i] {
                Entry::Inner(inner) => self.table(inner.table, first(named, inner.envelope), pen),
                Entry::Spec(spec) => {
                    let template = match first(named, spec.envelope) {
                        Some(template) => template,
                        None => self.outermost.envelope,
                    };
                    body(template, spec, pen);
                    if self.at < self.ends.len() {
                        self.ends[self.at] = pen.at as u32;
                    }
                    self.at += 1;
                }
            }
            i += 1;
        }
    }
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
