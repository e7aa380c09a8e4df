//! An answer as text, so that a test compares all of it.

use api_error::ApiError;

/// Status, headers in the order they were set, an empty line, the body.
pub(crate) fn http_text(error: &dyn ApiError) -> String {
    let response = api_error::answer(error);
    let mut text = format!("{}\n", response.status().as_u16());
    for (name, value) in response.headers() {
        text += &format!("{name}: {}\n", value.to_str().expect("a header in ASCII"));
    }
    text + "\n" + std::str::from_utf8(response.body()).expect("a body in UTF-8")
}
