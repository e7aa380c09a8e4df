//! What was logged once is not logged with every answer.

use crate::declaration::Spec;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

/// By the place of the spec. All of it is declared, so it is bounded by what is.
type Told = (usize, &'static str, &'static str);

static TOLD: Mutex<Option<HashSet<Told>>> = Mutex::new(None);

/// Whether this is the first time that this is told of an error.
pub(super) fn is_new(spec: &'static Spec, name: &'static str, cause: &'static str) -> bool {
    let place = std::ptr::from_ref(spec).addr();
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    told.get_or_insert_default().insert((place, name, cause))
}
