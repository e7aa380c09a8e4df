//! Headers.

use crate::header::known;
use serde_json::{Value as Json, json};

/// The header of this name. Its example is the value that it always has, or one that is known.
pub(super) fn of(name: &str, value: Option<&str>) -> Json {
    let known = known(name);
    let mut header = json!({"schema": {"type": "string"}});
    if let Some(example) = value.or_else(|| Some(known?.example)) {
        header["example"] = example.into();
    }
    if let Some(known) = known {
        header["description"] = known.about.into();
    }
    header
}

/// Whether a response may document it: its media types say this one.
pub(super) fn is_documented(name: &str) -> bool {
    !name.eq_ignore_ascii_case("content-type")
}
