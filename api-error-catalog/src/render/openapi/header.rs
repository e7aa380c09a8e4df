//! Headers.

use super::text::shown;
use crate::header::known;
use serde_json::{Value as Json, json};

/// The header of this name, with this value as its example.
pub(super) fn of(name: &str, example: &str) -> Json {
    let mut header = json!({"schema": {"type": "string"}, "example": example});
    if let Some(known) = known(name) {
        header["description"] = shown(known.about).into();
    }
    header
}

/// Whether a response may document it: its media types say this one.
pub(super) fn is_documented(name: &str) -> bool {
    !name.eq_ignore_ascii_case("content-type")
}
