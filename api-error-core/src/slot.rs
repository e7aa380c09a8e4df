//! The values that a template can place, and the forms they take, by name.

mod absence;

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
    pub const ALL: [(Slot, &'static str); 20] = [
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

impl IssueSlot {
    /// Every slot of an issue, with the name that `envelope!` gives it.
    pub const ALL: [(IssueSlot, &'static str); 14] = [
        (IssueSlot::Code, "code"),
        (IssueSlot::Message, "message"),
        (IssueSlot::Loc, "loc"),
        (IssueSlot::Steps, "steps"),
        (IssueSlot::Field, "field"),
        (IssueSlot::Pointer, "pointer"),
        (IssueSlot::Fragment, "fragment"),
        (IssueSlot::Path, "path"),
        (IssueSlot::JsonPath, "json_path"),
        (IssueSlot::In, "in"),
        (IssueSlot::Kind, "kind"),
        (IssueSlot::Id, "id"),
        (IssueSlot::Input, "input"),
        (IssueSlot::Ctx, "ctx"),
    ];

    /// The slot of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        IssueSlot::ALL.iter().find(|(_, known)| *known == name).map(|(slot, _)| *slot)
    }
}

/// A form that a value can take other than its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A number or boolean as a string: `"422"`.
    Text,
    /// Seconds with their fraction: `64.57`.
    Float,
    /// Seconds with their fraction and unit, as protobuf's JSON has it: `"30s"`.
    Duration,
    /// A time as whole seconds since 1970.
    Epoch,
    /// A time as milliseconds since 1970.
    EpochMillis,
}

impl Format {
    /// Every format, with the name that `envelope!` gives it.
    pub const ALL: [(Format, &'static str); 5] = [
        (Format::Text, "string"),
        (Format::Float, "float"),
        (Format::Duration, "duration"),
        (Format::Epoch, "epoch"),
        (Format::EpochMillis, "epoch_millis"),
    ];

    /// The format of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Format::ALL.iter().find(|(_, known)| *known == name).map(|(format, _)| *format)
    }

    /// Whether a value of this slot can take the form. Of another slot it changes nothing.
    #[must_use]
    pub const fn fits(self, slot: Slot) -> bool {
        match self {
            Format::Text => {
                matches!(slot, Slot::Status | Slot::Number | Slot::Retryable | Slot::RetryAfter)
            }
            Format::Float | Format::Duration => matches!(slot, Slot::RetryAfter),
            Format::Epoch | Format::EpochMillis => matches!(slot, Slot::Timestamp),
        }
    }
}
