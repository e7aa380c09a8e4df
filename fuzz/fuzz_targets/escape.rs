//! Any text as a JSON string: what `serde_json` writes, and reads back.

#![no_main]

use api_error::envelope::json;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let escaped = json::escape(text);
    let quoted = format!("\"{escaped}\"");
    assert_eq!(quoted, serde_json::to_string(text).unwrap());
    assert_eq!(serde_json::from_str::<String>(&quoted).unwrap(), text);
});
