//! The functions that tools may be.

/// What they are called.
pub(crate) const FUNCTIONS: &[&str] = &["uppercase", "count_words", "first_number"];

/// What a function makes of a text, if it can.
pub(crate) fn call(function: &str, text: &str) -> Option<String> {
    match function {
        "uppercase" => Some(text.to_uppercase()),
        "count_words" => Some(text.split_whitespace().count().to_string()),
        "first_number" => first_number(text),
        _ => None,
    }
}

fn first_number(text: &str) -> Option<String> {
    let digits = text.split(|char: char| !char.is_ascii_digit()).find(|part| !part.is_empty());
    digits.map(str::to_owned)
}
