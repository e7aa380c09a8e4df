//! Which errors were answered, for whoever looks for those that no test answers. Without the feature
//! `coverage` nothing is noted.

#[cfg(feature = "coverage")]
mod notes;

use crate::declaration::{ApiError, Spec};
use crate::grammar::Status;

#[cfg(feature = "coverage")]
pub(super) fn note(error: &dyn ApiError, spec: &'static Spec, status: Status) {
    notes::note(error, spec, status);
}

#[cfg(not(feature = "coverage"))]
#[inline]
pub(super) fn note(_: &dyn ApiError, _: &'static Spec, _: Status) {}
