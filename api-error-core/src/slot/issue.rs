//! The values of an issue, by name.

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
    /// The steps, with slashes between them: `lines/0/sku`; absent likewise.
    Slash,
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
    pub const ALL: &[(IssueSlot, &'static str)] = &[
        (IssueSlot::Code, "code"),
        (IssueSlot::Message, "message"),
        (IssueSlot::Loc, "loc"),
        (IssueSlot::Steps, "steps"),
        (IssueSlot::Field, "field"),
        (IssueSlot::Slash, "slash"),
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
