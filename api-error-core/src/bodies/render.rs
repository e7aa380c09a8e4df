//! Const evaluation of all bodies of a table, into two arrays.

use super::Ready;
use super::cut::{NO_GAP, ready};
use crate::envelope::{Body, Known, Pen, Template, known, outermost};
use crate::{Entry, ErrorTable, Spec, Table};
use std::marker::PhantomData;

pub(super) struct Rendered<T>(PhantomData<T>);

/// An array's length cannot be computed from a type parameter, so a value is put into the first of
/// these arrays that holds it. What is larger than the last one is not rendered.
macro_rules! in_an_array {
    ($len:expr, $fill:ident($($with:expr),+)) => {
        in_an_array!($len, $fill($($with),+),
        1 2 3 4 6 8 12 16 24 32 48 64 80 96 112 128 160 192 224 256 320 384 448 512 640 768 896
        1024 1280 1536 1792 2048 2560 3072 3584 4096 5120 6144 7168 8192 10240 12288 14336 16384
        20480 24576 28672 32768 40960 49152 57344 65536 81920 98304 114688 131072 163840 196608
        229376 262144 327680 393216 458752 524288 655360 786432 917504 1048576
        )
    };
    ($len:expr, $fill:ident $with:tt, $($size:literal)+) => {
        match $len {
            $(..=$size => &$fill::<$size> $with,)+
            _ => &[],
        }
    };
}

impl<T: ErrorTable> Rendered<T> {
    /// Where the errors of each entry begin, four bytes each, little-endian.
    pub(super) const STARTS: &'static [u8] = Self::INDEX.0;
    pub(super) const READY: &'static [Ready] =
        in_an_array!(T::TABLE.len(), ready(T::TABLE, Self::INDEX.1, Self::TEXT));

    /// Of each entry its start; then of each error the gap in its body, and its end.
    const INDEX: (&'static [u8], &'static [u8]) =
        match Self::PARTS.0.split_at_checked(4 * T::TABLE.entries.len()) {
            Some(parts) => parts,
            None => (&[], &[]),
        };
    const TEXT: &'static [u8] = Self::PARTS.1;
    const PARTS: (&'static [u8], &'static [u8]) =
        match (Self::PADDED.split_at_checked(Self::LEN), Self::PADDED.split_at_checked(Self::HEAD))
        {
            (Some(_), Some(parts)) => parts,
            // Too large to be rendered.
            _ => (&[], &[]),
        };
    const HEAD: usize = 4 * (T::TABLE.entries.len() + 2 * T::TABLE.len());
    /// A first try, in an array that is nearly always long enough.
    const DRAFT: &'static [u8] = in_an_array!(Self::HEAD + 512 * T::TABLE.len(), draft(T::TABLE));
    const LEN: usize = Self::HEAD + last(Self::DRAFT, Self::HEAD);
    const PADDED: &'static [u8] = if Self::LEN <= Self::DRAFT.len() {
        in_an_array!(Self::LEN, copied(Self::DRAFT))
    } else {
        in_an_array!(Self::LEN, draft(T::TABLE))
    };
}

const fn smaller(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

/// The last number of an index that is this long.
const fn last(bytes: &[u8], head: usize) -> usize {
    match bytes.split_at_checked(head) {
        Some((index, _)) => match index.last_chunk() {
            Some(number) => u32::from_le_bytes(*number) as usize,
            None => 0,
        },
        None => 0,
    }
}

const fn copied<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut copy = [0; N];
    copy.split_at_mut(smaller(N, bytes.len()))
        .0
        .copy_from_slice(bytes.split_at(smaller(N, bytes.len())).0);
    copy
}

const fn draft<const N: usize>(table: &'static Table) -> [u8; N] {
    let mut bytes = [0; N];
    let head = 4 * (table.entries.len() + 2 * table.len());
    if let Some((index, text)) = bytes.split_at_mut_checked(head) {
        let mut walk = Walk { outermost: table, index, at: 0 };
        let (mut entry, mut before) = (0, 0);
        while entry < table.entries.len() {
            walk.put(before);
            before += table.entries[entry].len();
            entry += 1;
        }
        walk.table(table, None, &mut Pen::new(text));
    }
    bytes
}

/// A walk over every error of a table, as the outermost type answers it.
struct Walk<'a> {
    outermost: &'static Table,
    index: &'a mut [u8],
    at: usize,
}

impl Walk<'_> {
    /// Adds a number to the index.
    #[allow(clippy::cast_possible_truncation, reason = "no binary holds 4 GiB of error bodies")]
    const fn put(&mut self, number: usize) {
        let bytes = (number as u32).to_le_bytes();
        let mut i = 0;
        while i < bytes.len() && self.at < self.index.len() {
            self.index[self.at] = bytes[i];
            self.at += 1;
            i += 1;
        }
    }

    /// `named` is the shape that a variant around this table asks for.
    const fn table(
        &mut self,
        table: &'static Table,
        named: Option<&'static Template>,
        pen: &mut Pen<'_>,
    ) {
        let mut i = 0;
        while i < table.entries.len() {
            match &table.entries[i] {
                Entry::Inner(inner) => {
                    self.table(inner.table, outermost(named, inner.envelope), pen);
                }
                Entry::Spec(spec) => {
                    let template = match outermost(named, spec.envelope) {
                        Some(template) => template,
                        None => self.outermost.envelope,
                    };
                    body(template, spec, pen);
                    self.put(match pen.gap {
                        Some(gap) => gap,
                        None => NO_GAP,
                    });
                    self.put(pen.at);
                }
            }
            i += 1;
        }
    }
}

const fn body(template: &Template, spec: &Spec, pen: &mut Pen<'_>) {
    let before = pen.at;
    pen.gap = None;
    let known = match &template.body {
        Body::Json(node) => known(node, spec, pen),
        Body::Written(_) => Known::No,
    };
    if !matches!(known, Known::Written) {
        pen.at = before;
    }
}
