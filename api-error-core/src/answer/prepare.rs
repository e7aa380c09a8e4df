//! Bodies that are kept from the first answer of an error on.

use super::buffer;
use crate::answer::write::{Recording, fill, record, write};
use crate::declaration::kept::{Part, Prepared};
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

/// The first body of an error; what will be the same in the next is kept at its place.
///
/// Of threads that race the first to finish keeps its own; none waits, since a value may answer the
/// same error while it is written.
pub(super) fn prepare(place: &OnceLock<Prepared>, occurrence: &Occurrence<'_>) -> Bytes {
    let Body::Json(node) = &occurrence.template().body else {
        _ = place.set(Prepared::new(occurrence, kept::Body::Written));
        return written(occurrence);
    };
    let (body, kept) = kept_of(node, occurrence);
    _ = place.set(Prepared::new(occurrence, kept));
    Bytes::from(body)
}

/// A body, and what is kept of it.
pub(crate) fn kept_of(node: &'static Node, occurrence: &Occurrence<'_>) -> (Vec<u8>, kept::Body) {
    let (mut body, recording) = (Vec::new(), Recording::default());
    record(node, occurrence, &mut body, &recording);
    if !recording.request.get() {
        let (outside, inside) = (recording.kept(body.clone()), None);
        return (body, kept::Body::Json { outside, inside });
    }
    let (mut bare, outside) = (Vec::new(), Recording::outside());
    Context::without(|| record(node, occurrence, &mut bare, &outside));
    let (outside, inside) = (outside.kept(bare), Some(recording.kept(body.clone())));
    (body, kept::Body::Json { outside, inside })
}

impl Prepared {
    fn new(occurrence: &Occurrence<'_>, body: kept::Body) -> Self {
        let (spec, template) = (occurrence.spec(), occurrence.template());
        let plain = spec.headers.is_empty()
            && !spec.runtime_status
            && !spec.retry_after_field
            && spec.declared_pause().is_none()
            && template.transport.is_none()
            && template.headers.is_empty();
        Prepared { spec, template, body, plain }
    }

    /// The body, where it is known whole.
    #[inline]
    pub(super) fn known(&'static self) -> Option<Bytes> {
        match self.body.part()? {
            Part::Whole(body) => Some(Bytes::from_static(body)),
            Part::Around(_) => None,
        }
    }

    pub(super) fn body(&'static self, occurrence: &Occurrence<'_>) -> Bytes {
        match self.body.part() {
            Some(Part::Whole(body)) => Bytes::from_static(body),
            Some(Part::Around(pieces)) => buffer::body(|out| fill(pieces, occurrence, out)),
            None => written(occurrence),
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
    pub(crate) fn part(&self) -> Option<&Part> {
        match self {
            kept::Body::Json { outside, inside: None } => Some(outside),
            kept::Body::Json { outside, inside: Some(inside) } => {
                Some(if Context::is_known() { inside } else { outside })
            }
            kept::Body::Written => None,
        }
    }
}
