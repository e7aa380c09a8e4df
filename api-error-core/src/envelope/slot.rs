//! The values that a template can place.

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
    /// The request's id, a string; absent outside a [`Context`](crate::Context) that knows it, like
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

/// A value of one issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IssueSlot {
    /// What kind of problem it is, a string.
    Code,
    /// What the client is told of it, a string.
    Message,
    /// The part of the request and the steps into it, an array: `["body", "lines", 0, "sku"]`.
    Loc,
    /// The steps alone, an array: `["lines", 0, "sku"]`.
    Steps,
    /// The steps, dotted: `lines.0.sku`; absent for an issue of the whole.
    Field,
    /// The steps, as a JSON Pointer (RFC 6901): `/lines/0/sku`; absent for an issue of the whole.
    Pointer,
    /// The pointer as a URI fragment (RFC 6901 section 6): `#/lines/0/sku`; absent likewise.
    Fragment,
    /// The steps, bracketed: `lines[0].sku`; absent likewise.
    Path,
    /// The steps, as a `JSONPath` (RFC 9535): `$.lines[0].sku`; `$` for an issue of the whole.
    JsonPath,
    /// The part of the request, a string: `body`; absent where it is in none.
    In,
    /// The kind of thing that has it, a string; absent where none is given.
    Kind,
    /// Which of those things has it, a string; absent where none is given.
    Id,
    /// What the client sent there; absent where it is not known.
    Input,
    /// More about it, an object; absent where there is no more.
    Ctx,
}
