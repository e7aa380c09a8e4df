//! The values that a template can place, and the forms they take, by name.

mod absence;
mod format;
mod issue;
mod which;

pub use self::format::Format;
pub use self::issue::IssueSlot;
pub use self::which::Which;

/// A value of the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Slot {
    /// Its code, a string.
    Code,
    /// Its number, an integer; absent where it has none.
    Number,
    /// Its status, an integer.
    Status,
    /// The phrase of its status, a string.
    Reason,
    /// Its title, a string.
    Title,
    /// What the client is told of this occurrence, a string.
    Message,
    /// What the tables say of it, a string; absent where they say nothing.
    Description,
    /// Where it is documented, a string; absent where it is not.
    DocsUrl,
    /// Whether it may be retried, a boolean.
    Retryable,
    /// After how many seconds it may be retried, an integer rounded up; absent where that is not
    /// known.
    RetryAfter,
    /// Its public values, an object; absent where it has none.
    Params,
    /// Its payload, of the author's own shape; absent where it has none.
    Details,
    /// The group of errors it belongs to, a string; absent where none is declared.
    Category,
    /// The request's id, a string; absent outside a `Context` that knows it, like
    /// all that follow.
    RequestId,
    /// The id of the trace the request is part of, a string.
    TraceId,
    /// A URI reference that identifies this occurrence (RFC 9457 `instance`), a string.
    Instance,
    /// The path of the request, a string.
    Path,
    /// The method of the request, a string.
    Method,
    /// When the request came, a string: RFC 3339 in UTC, with milliseconds.
    Timestamp,
}

impl Slot {
    /// Every slot, with the name that `envelope!` gives it.
    pub const ALL: &[(Slot, &'static str)] = &[
        (Slot::Code, "code"),
        (Slot::Number, "number"),
        (Slot::Status, "status"),
        (Slot::Reason, "reason"),
        (Slot::Title, "title"),
        (Slot::Message, "message"),
        (Slot::Description, "description"),
        (Slot::Category, "category"),
        (Slot::DocsUrl, "docs_url"),
        (Slot::DocsUrl, "type_uri"),
        (Slot::Retryable, "retryable"),
        (Slot::RetryAfter, "retry_after"),
        (Slot::Params, "params"),
        (Slot::Details, "details"),
        (Slot::RequestId, "request_id"),
        (Slot::TraceId, "trace_id"),
        (Slot::Instance, "instance"),
        (Slot::Path, "path"),
        (Slot::Method, "method"),
        (Slot::Timestamp, "timestamp"),
    ];

    /// The slot of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Slot::ALL.iter().find(|(_, known)| *known == name).map(|(slot, _)| *slot)
    }
}
