//! The envelope of an error.

use crate::read::Error;
use syn::Path;

/// The envelope that the error has of its own; none if it could not be read.
pub(super) fn own(error: &Error<'_>) -> Option<Option<Path>> {
    match error.envelope.given() {
        Some(given) => Some(Some(given.value.clone())),
        None => error.envelope.is_absent().then_some(None),
    }
}
