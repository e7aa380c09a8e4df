//! The values of an issue, and of a param, by name.

use super::{ALWAYS, Kind, MAYBE, slots};
use crate::grammar::named::named;

slots! {
    /// A value of one issue.
    IssueSlot {
        /// What kind of problem it is, a string.
        Code "code" => (Kind::Text, ALWAYS),
        /// What the client is told of it, a string.
        Message "message" => (Kind::Text, ALWAYS),
        /// The part of the request and the steps into it, an array: `["body", "lines", 0, "sku"]`.
        Loc "loc" => (Kind::Steps, ALWAYS),
        /// The steps alone, an array: `["lines", 0, "sku"]`.
        Steps "steps" => (Kind::Steps, ALWAYS),
        /// The steps, dotted: `lines.0.sku`; absent for an issue of the whole.
        Field "field" => (Kind::Text, MAYBE),
        /// The last of the steps: `sku`; absent likewise.
        Last "last" => (Kind::Text, MAYBE),
        /// The steps, with slashes between them: `lines/0/sku`; absent likewise.
        Slash "slash" => (Kind::Text, MAYBE),
        /// The steps, as a JSON Pointer (RFC 6901): `/lines/0/sku`; absent for an issue of the whole.
        Pointer "pointer" => (Kind::Pointer, MAYBE),
        /// The pointer as a URI fragment (RFC 6901 section 6): `#/lines/0/sku`; absent likewise.
        Fragment "fragment" => (Kind::Uri, MAYBE),
        /// The steps, bracketed: `lines[0].sku`; absent likewise.
        Path "path" => (Kind::Text, MAYBE),
        /// The steps, as a `JSONPath` (RFC 9535): `$.lines[0].sku`; `$` for an issue of the whole.
        JsonPath "json_path" => (Kind::Text, ALWAYS),
        /// The part of the request, a string: `body`; absent where it is in none.
        In "in" => (Kind::Text, MAYBE),
        /// The kind of thing that has it, a string; absent where none is given.
        Kind "kind" => (Kind::Text, MAYBE),
        /// Which of those things has it, a string; absent where none is given.
        Id "id" => (Kind::Text, MAYBE),
        /// What the client sent there; absent where it is not known.
        Input "input" => (Kind::Any, MAYBE),
        /// More about it, an object; absent where there is no more.
        Ctx "ctx" => (Kind::Object, MAYBE),
    }
}

slots! {
    /// What there is of one param.
    ParamSlot {
        /// Its name, a string.
        Name "name" => (Kind::Text, ALWAYS),
        /// Its value.
        Content "value" => (Kind::Any, ALWAYS),
    }
}

impl IssueSlot {
    /// Whether its value can be a string, so that issues can be grouped by it.
    #[must_use]
    pub const fn may_be_text(self) -> bool {
        matches!(self.kind(), Kind::Text | Kind::Uri | Kind::Pointer | Kind::Any)
    }
}
