//! What slots hold.

/// The type of a slot's value, in its own form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Uri,
    Integer,
    Status,
    Boolean,
    /// Seconds.
    Pause,
    /// RFC 3339.
    Time,
    Object,
    Any,
    /// Keys and indices, from the outside in.
    Steps,
    /// A JSON Pointer.
    Pointer,
}
