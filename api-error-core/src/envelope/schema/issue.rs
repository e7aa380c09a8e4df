//! Schemas of the slots of one issue.

use super::one_of;
use super::slot::of_kind;
use crate::envelope::IssueSlot;
use crate::values::In;
use serde_json::Value as Json;

/// A slot of an issue that has it.
pub(super) fn slot(slot: IssueSlot) -> Json {
    match slot {
        IssueSlot::In => one_of("string", In::ALL.iter().map(|part| part.as_str())),
        other => of_kind(other.kind()),
    }
}
