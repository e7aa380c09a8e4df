//! An answer as text, so that a test compares all of it.

#[path = "../answer/mod.rs"]
pub(crate) mod answer;

use api_error::ApiError;

/// Status, headers in the order they were set, an empty line, the body.
pub(crate) fn http_text(error: &dyn ApiError) -> String {
    let response = answer::answer(error);
    let status = response.status().as_u16().to_string();
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())));
    let head: Vec<String> = std::iter::once(status).chain(headers).collect();
    head.join("\n") + "\n\n" + &String::from_utf8_lossy(response.body())
}
