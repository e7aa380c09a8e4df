//! Bodies that are kept from the first answer of an error on.

use super::{buffer, code};
use crate::answer::write::{Recording, fill, record, write};
use crate::declaration::kept::{Pieces, Prepared};
use crate::declaration::{ApiError, Occurrence, kept};
use crate::envelope::{Body, Node};
use crate::values::Context;
use bytes::Bytes;
use std::sync::OnceLock;

/// The body of an error whose answers are not kept.
pub(super) fn written(occurrence: &Occurrence<'_>) -> Bytes {
    buffer::body(|out| match &occurrence.template().body {
        Body::Json(node) => {
            if !write(node, occurrence, out) {
                out.extend_from_slice(b"null");
            }
        }
        Body::Written(write) => write(occurrence, out),
    })
}

/// The body of an error of which this is kept.
#[inline(never)]
fn filled(pieces: &Pieces, occurrence: &Occurrence<'_>) -> Bytes {
    buffer::body(|out| fill(pieces, occurrence, out))
}

/// The first body of an error; what will be the same in the next is kept at its place.
///
/// Of threads that race the first to finish keeps its own; none waits, since a value may answer the
/// same error while it is written.
pub(super) fn prepare(place: &OnceLock<Prepared>, occurrence: &Occurrence<'_>) -> Bytes {
    let Body::Json(node) = &occurrence.template().body else {
        _ = place.set(Prepared::new(occurrence, None));
        return written(occurrence);
    };
    let (body, kept) = kept_of(node, occurrence);
    _ = place.set(Prepared::new(occurrence, Some(kept)));
    Bytes::from(body)
}

/// A body, and what is kept of it.
pub(crate) fn kept_of(node: &'static Node, occurrence: &Occurrence<'_>) -> (Vec<u8>, kept::Body) {
    let (mut body, recording) = (Vec::new(), Recording::default());
    record(node, occurrence, &mut body, &recording);
    if !recording.request.get() {
        let outside = recording.kept(&body);
        return (body, kept::Body { outside, inside: None });
    }
    let (mut bare, outside) = (Vec::new(), Recording::outside());
    Context::without(|| record(node, occurrence, &mut bare, &outside));
    let (outside, inside) = (outside.kept(&bare), Some(recording.kept(&body)));
    (body, kept::Body { outside, inside })
}

impl Prepared {
    fn new(occurrence: &Occurrence<'_>, body: Option<kept::Body>) -> Self {
        let (spec, template) = (occurrence.spec(), occurrence.template());
        let plain = spec.headers.is_empty()
            && !spec.runtime_status
            && !spec.retry_after_field
            && spec.declared_pause().is_none()
            && template.headers.is_empty();
        Prepared { spec, template, body, code: code(occurrence), plain }
    }

    /// The body; of an occurrence, where it is not known whole.
    #[inline]
    pub(super) fn body<'a>(&'static self, occurrence: impl FnOnce() -> Occurrence<'a>) -> Bytes {
        match self.body.as_ref().map(kept::Body::here) {
            Some(Pieces { holes, rest }) if holes.is_empty() => Bytes::from_static(rest),
            Some(pieces) => filled(pieces, &occurrence()),
            None => written(&occurrence()),
        }
    }

    /// An occurrence of the error whose answer this is.
    pub(super) fn occurrence<'a>(&self, outermost: &'a dyn ApiError) -> Occurrence<'a> {
        let mut error = outermost;
        while let Some(inner) = error.declaration().inner {
            error = inner;
        }
        Occurrence::known(error, self.spec, self.template)
    }
}

impl kept::Body {
    /// What is kept of it for an answer here and now.
    #[inline]
    pub(crate) fn here(&self) -> &Pieces {
        match &self.inside {
            Some(inside) if Context::is_known() => inside,
            _ => &self.outside,
        }
    }
}
