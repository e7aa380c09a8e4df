//! Which error a response answers, for what counts or logs responses.

use crate::declaration::Spec;
use crate::grammar::Status;
use crate::values::Context;
use http::{Extensions, Response};

/// Which error a response answers: among the extensions of responses that are made inside a
/// [`Context`] that [marks answers](Context::mark_answers). It is never sent.
///
/// ```
/// # use api_error_core::{ApiError, Declaration, Entry, Spec, Status, Table};
/// use api_error_core::{Answered, Context, answer};
/// # #[derive(Debug)] struct Gone;
/// # impl std::fmt::Display for Gone {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("gone") }
/// # }
/// # impl std::error::Error for Gone {}
/// # static TABLE: Table = Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
/// # impl ApiError for Gone {
/// #     fn declaration(&self) -> Declaration<'_> { Declaration::new(&TABLE, 0) }
/// # }
///
/// let response = Context::new().mark_answers().enter(|| answer(&Gone));
/// let answered = response.extensions().get::<Answered>().unwrap();
/// assert_eq!((answered.code(), answered.status), ("GONE", Status::GONE));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Answered {
    /// All that is known of the error without its value.
    pub spec: &'static Spec,
    /// The error's status, also where the shape answers everything with another.
    pub status: Status,
}

impl Answered {
    /// The error's code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.spec.code
    }

    /// Marks a response where the context asks for it: the map of extensions allocates.
    #[inline]
    pub(super) fn mark<B>(response: &mut Response<B>, spec: &'static Spec, status: Status) {
        if Context::is_known() {
            Answered { spec, status }.insert(response.extensions_mut());
        }
    }

    /// Not inlined, for what is answered outside of a context.
    #[cold]
    fn insert(self, extensions: &mut Extensions) {
        if Context::with_current(|context| Some(context.marks_answers)) == Some(true) {
            extensions.insert(self);
        }
    }
}
