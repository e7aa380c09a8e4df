//! Any bytes as an answer: reading ends, within its limits.
//!
//! The first three bytes choose the shape and the status, the rest of the first line is the value
//! of each header, what follows is the body.

#![no_main]

use api_error::read::{EXCERPT_LIMIT, ISSUE_LIMIT, NOTE_LIMIT};
use api_error_fuzz::TEMPLATES;
use http::{HeaderMap, HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|answer: &[u8]| {
    let [template, high, low, rest @ ..] = answer else { return };
    let template = TEMPLATES[usize::from(*template) % TEMPLATES.len()];
    let status = StatusCode::from_u16(100 + u16::from_be_bytes([*high, *low]) % 900).unwrap();
    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    let (head, body) = rest.split_at(end);
    let body = body.get(1..).unwrap_or_default();
    let mut headers = HeaderMap::new();
    for name in ["retry-after", "date", "www-authenticate", "x-title"] {
        if let Ok(value) = HeaderValue::from_bytes(head) {
            headers.insert(name, value);
        }
    }
    let received = template.read(status, &headers, body);
    assert_eq!(received.status, status);
    assert!(received.issues.len() <= ISSUE_LIMIT);
    assert!(received.excerpt.as_ref().is_none_or(|text| text.len() <= EXCERPT_LIMIT));
    // A body of which nothing is read, and nothing odd is known, is shown at least.
    let json = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let is_json = serde_json::from_slice::<serde_json::Value>(json).is_ok();
    assert!(is_json || body.is_empty() || received.excerpt.is_some() || !received.notes.is_empty());
    assert!(received.notes.len() <= NOTE_LIMIT);
    let _ = (received.retry(), received.to_string());
});
