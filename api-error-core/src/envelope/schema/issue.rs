//! Schemas of the slots of one issue.

use super::one_of;
use crate::In;
use crate::envelope::IssueSlot;
use serde_json::{Value as Json, json};

/// A slot of an issue that has it.
pub(super) fn slot(slot: IssueSlot) -> Json {
    match slot {
        IssueSlot::Code
        | IssueSlot::Message
        | IssueSlot::Field
        | IssueSlot::Slash
        | IssueSlot::Path
        | IssueSlot::JsonPath
        | IssueSlot::Kind
        | IssueSlot::Id => json!({"type": "string"}),
        IssueSlot::Loc | IssueSlot::Steps => {
            json!({"type": "array", "items": {"type": ["string", "integer"], "minimum": 0}})
        }
        IssueSlot::Pointer => json!({"type": "string", "format": "json-pointer"}),
        IssueSlot::Fragment => json!({"type": "string", "format": "uri-reference"}),
        IssueSlot::In => one_of("string", In::ALL.iter().map(|part| part.as_str())),
        IssueSlot::Input => json!({}),
        IssueSlot::Ctx => json!({"type": "object", "minProperties": 1}),
    }
}
