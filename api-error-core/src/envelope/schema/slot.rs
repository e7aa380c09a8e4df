//! Schemas of single values.

use super::rust_type::RustType;
use super::{any_of, one_of, params};
use crate::declaration::Spec;
use crate::envelope::{Datum, Format, IssueSlot, Node, Slot};
use crate::grammar::Status;
use crate::grammar::slot::Kind;
use crate::values::In;
use serde_json::{Value as Json, json};

/// A value, in the errors that have it.
pub(super) fn datum(datum: Datum, format: Option<Format>, specs: &[&Spec]) -> Json {
    match (datum, format) {
        (Datum::Slot(slot), Some(format)) => formatted(slot, format, specs),
        (Datum::Slot(slot), None) => self::slot(slot, specs),
        (Datum::Param(name), _) => params::param(name, specs),
        (Datum::Count, _) => json!({"type": "integer", "minimum": 1}),
        (Datum::Issue(IssueSlot::In), _) => {
            one_of("string", In::ALL.iter().map(|part| part.as_str()))
        }
        (one, _) => of_kind(one.kind()),
    }
}

/// A slot in its own form.
fn slot(slot: Slot, specs: &[&Spec]) -> Json {
    match slot {
        Slot::Code => one_of("string", specs.iter().map(|spec| spec.code)),
        Slot::Number => one_of("integer", specs.iter().filter_map(|spec| spec.number)),
        Slot::Status if decided_at_run_time(specs) => of_kind(Kind::Status),
        Slot::Status => one_of("integer", specs.iter().map(|spec| spec.status.as_u16())),
        Slot::DocsUrl => one_of("string", specs.iter().filter_map(|spec| spec.docs)),
        Slot::Category => {
            let categories = specs.iter().filter_map(|spec| spec.category);
            one_of("string", categories)
        }
        Slot::Params => params::object(specs),
        Slot::Details => {
            let types = specs.iter().filter_map(|spec| spec.details);
            any_of(types.map(|ty| RustType::read(ty).schema).collect())
        }
        // Texts may change, so what they say today is no promise.
        other => of_kind(other.kind()),
    }
}

/// Any value of this kind.
fn of_kind(kind: Kind) -> Json {
    match kind {
        Kind::Text => json!({"type": "string"}),
        Kind::Uri => json!({"type": "string", "format": "uri-reference"}),
        Kind::Pointer => json!({"type": "string", "format": "json-pointer"}),
        Kind::Time => json!({"type": "string", "format": "date-time"}),
        Kind::Boolean => json!({"type": "boolean"}),
        Kind::Integer => json!({"type": "integer"}),
        Kind::Status => json!({"type": "integer", "minimum": 400, "maximum": 599}),
        Kind::Pause => json!({"type": "integer", "minimum": 0}),
        Kind::Steps => {
            json!({"type": "array", "items": {"type": ["string", "integer"], "minimum": 0}})
        }
        Kind::Object => json!({"type": "object", "minProperties": 1}),
        Kind::Any => json!({}),
    }
}

/// A slot in another form; in its own where that form is not one of it.
fn formatted(slot: Slot, format: Format, specs: &[&Spec]) -> Json {
    let like = |pattern: &str| json!({"type": "string", "pattern": pattern});
    match (slot, format) {
        (Slot::Status, Format::Text) if decided_at_run_time(specs) => like("^[45][0-9]{2}$"),
        (Slot::Status, Format::Text) => {
            one_of("string", specs.iter().map(|spec| spec.status.as_u16().to_string()))
        }
        (Slot::Status, Format::RpcCode) if decided_at_run_time(specs) => {
            one_of("string", (400..600).filter_map(Status::new).map(Status::rpc_code))
        }
        (Slot::Status, Format::RpcCode) => {
            one_of("string", specs.iter().map(|spec| spec.status.rpc_code()))
        }
        (Slot::Params, Format::Text) => params::object_of_strings(specs),
        (Slot::Number, Format::Text) => {
            let numbers = specs.iter().filter_map(|spec| spec.number);
            one_of("string", numbers.map(|number| number.to_string()))
        }
        (Slot::Retryable, Format::Text) => one_of("string", ["true", "false"]),
        (Slot::RetryAfter, Format::Text) => like("^[0-9]+$"),
        (Slot::RetryAfter, Format::Float) => json!({"type": "number", "minimum": 0}),
        (Slot::RetryAfter, Format::Duration) => like("^[0-9]+(\\.[0-9]+)?s$"),
        (Slot::RetryAfter, Format::Millis)
        | (Slot::Timestamp, Format::Epoch | Format::EpochMillis) => {
            json!({"type": "integer", "minimum": 0})
        }
        (Slot::Timestamp, Format::HttpDate) => {
            like("^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$")
        }
        _ => self::slot(slot, specs),
    }
}

/// A string made of these: one of those that are declared, where it is made of such.
pub(super) fn text(nodes: &'static [Node], specs: &[&Spec]) -> Json {
    let all: Option<Vec<_>> = specs.iter().map(|spec| declared(nodes, spec)).collect();
    all.map_or_else(|| json!({"type": "string"}), |all| one_of("string", all))
}

/// The string that is made of these, if it is the same at every occurrence and clients may branch on
/// what it is made of.
fn declared(nodes: &[Node], spec: &Spec) -> Option<String> {
    let part = |node: &Node| match node {
        Node::Json(json) => Some(serde_json::from_str(json).unwrap_or_else(|_| (*json).to_owned())),
        Node::Datum(Datum::Slot(slot), None) => match slot {
            Slot::Code => Some(spec.code.to_owned()),
            Slot::Number => spec.number.map(|number| number.to_string()),
            Slot::DocsUrl => spec.docs.map(str::to_owned),
            Slot::Category => spec.category.map(str::to_owned),
            _ => None,
        },
        _ => None,
    };
    nodes.iter().map(part).collect()
}

fn decided_at_run_time(specs: &[&Spec]) -> bool {
    specs.iter().any(|spec| spec.runtime_status)
}
