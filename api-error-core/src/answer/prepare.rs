//! Bodies that are kept from the first answer of an error on.

use super::buffer;
use crate::envelope::{Body, Recording, fill, record, write};
use crate::kept::{self, Prepared};
use crate::{ApiError, Context, Occurrence};
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
    let mut body = Vec::new();
    let recording = Recording::default();
    record(node, occurrence, &mut body, &recording);
    let outside = |recording: &Recording| {
        let mut out = Vec::new();
        Context::without(|| record(node, occurrence, &mut out, recording));
        out
    };
    let body_kept = recording.kept(&body, outside);
    _ = place.set(Prepared::new(occurrence, body_kept));
    Bytes::from(body)
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
        match &self.body {
            kept::Body::Whole(body) => Some(Bytes::from_static(body)),
            kept::Body::Outside(body, _) if !Context::is_known() => Some(Bytes::from_static(body)),
            _ => None,
        }
    }

    pub(super) fn body(&'static self, occurrence: &Occurrence<'_>) -> Bytes {
        match &self.body {
            kept::Body::Outside(_, pieces) | kept::Body::Around(pieces) => {
                let known = self.known();
                known.unwrap_or_else(|| buffer::body(|out| fill(pieces, occurrence, out)))
            }
            kept::Body::Whole(body) => Bytes::from_static(body),
            kept::Body::Written => written(occurrence),
        }
    }

    /// An occurrence of the error whose answer this is.
    pub(super) fn occurrence<'a>(&self, outermost: &'a dyn ApiError) -> Occurrence<'a> {
        let mut error = outermost;
        while let Some(inner) = error.inner() {
            error = inner;
        }
        Occurrence::known(error, self.spec, self.template)
    }
}
