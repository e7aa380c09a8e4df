//! Bodies that are rendered at compile time.

mod cut;
mod render;

use self::render::Rendered;
use crate::envelope::{Template, write_message};
use crate::{ApiError, Entry, ErrorTable, Spec};
use bytes::Bytes;

/// The bodies of a type's errors, as far as they are known at compile time; made by
/// [`ErrorTable::rendered`].
#[derive(Clone, Copy, Debug)]
pub struct Bodies {
    /// Where the errors of each entry begin, four bytes each.
    starts: &'static [u8],
    ready: &'static [Ready],
}

/// What is known of one error's answer.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Ready {
    pub(crate) spec: &'static Spec,
    pub(crate) template: &'static Template,
    /// The body, up to the message where only an occurrence knows that. Without it, nothing is
    /// known.
    before: Option<&'static [u8]>,
    /// The body after the message.
    after: Option<&'static [u8]>,
    /// Whether the content type is the only header, and the status the declared one.
    pub(crate) plain: bool,
}

impl Bodies {
    /// Rendered where code is generated for the type, not where it is checked.
    pub(crate) fn of<T: ErrorTable>() -> &'static Self {
        const { &Bodies { starts: Rendered::<T>::STARTS, ready: Rendered::<T>::READY } }
    }

    /// Whether the body of this error was made at compile time.
    #[must_use]
    pub fn knows(&self, error: &dyn ApiError) -> bool {
        self.ready(error).is_some_and(|ready| ready.after.is_none())
    }

    #[inline]
    fn ready<E: ApiError + ?Sized>(&self, error: &E) -> Option<&'static Ready> {
        let ready = self.ready.get(position(error)?)?;
        if ready.before.is_some() { Some(ready) } else { None }
    }

    /// Where the errors of an entry begin.
    #[inline]
    fn start(&self, entry: usize) -> Option<usize> {
        let bytes = self.starts.get(4 * entry..)?.first_chunk()?;
        Some(u32::from_le_bytes(*bytes) as usize)
    }
}

/// The place of an error among all errors of its table.
#[inline]
pub(crate) fn position<E: ApiError + ?Sized>(error: &E) -> Option<usize> {
    let (table, entry) = (error.table(), error.entry());
    let start = match error.bodies() {
        Some(bodies) => bodies.start(entry)?,
        None => table.position(entry),
    };
    match table.entries.get(entry)? {
        Entry::Spec(_) => Some(start),
        Entry::Inner(_) => Some(start + error.inner()?.__position()?),
    }
}

impl Ready {
    #[inline]
    pub(crate) fn of<E: ApiError + ?Sized>(error: &E) -> Option<&'static Self> {
        error.bodies()?.ready(error)
    }

    /// The body, written around the message if that is not known.
    #[inline]
    pub(crate) fn body(&self, error: &dyn ApiError) -> Bytes {
        let before = self.before.unwrap_or_default();
        match self.after {
            None => Bytes::from_static(before),
            Some(after) => around_message(before, after, error, self.spec),
        }
    }
}

fn around_message(before: &[u8], after: &[u8], error: &dyn ApiError, spec: &Spec) -> Bytes {
    let mut out = Vec::with_capacity(before.len() + after.len() + 128);
    out.extend_from_slice(before);
    write_message(error, spec, &mut out);
    out.extend_from_slice(after);
    Bytes::from(out)
}
