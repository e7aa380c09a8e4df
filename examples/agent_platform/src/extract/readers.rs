//! Readers of single values. Each tells what its value must be.

use crate::access::Role;
use crate::store::runs;
use crate::tool;
use serde_json::{Map, Value};

type Read<T> = Result<T, &'static str>;

/// Any text.
pub(crate) fn text(value: Value) -> Read<String> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err("must be a string"),
    }
}

/// A text that people can tell from others.
pub(crate) fn name(value: Value) -> Read<String> {
    let text = text(value)?;
    let text = text.trim();
    match text.chars().count() {
        1..=120 if !text.contains(char::is_control) => Ok(text.to_owned()),
        _ => Err("must have 1 to 120 characters"),
    }
}

/// The ID of something; whether there is such a thing is not known yet.
pub(crate) fn identifier(value: Value) -> Read<String> {
    let id = text(value)?;
    if id.is_empty() { Err("must not be empty") } else { Ok(id) }
}

/// A version: in JSON a number, in a path its digits.
pub(crate) fn version(value: Value) -> Read<i64> {
    let number = match value {
        Value::Number(number) => number.as_i64(),
        Value::String(digits) => digits.parse().ok(),
        _ => None,
    };
    number.filter(|version| *version > 0).ok_or("must be a positive integer")
}

/// A JSON object.
pub(crate) fn object(value: Value) -> Read<Map<String, Value>> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err("must be an object"),
    }
}

/// An email address: something, an at sign, and a domain.
pub(crate) fn email(value: Value) -> Read<String> {
    let email = text(value)?;
    let parts: Vec<&str> = email.split('@').collect();
    let whole = parts.len() == 2 && parts.iter().all(|part| !part.is_empty());
    let plain = email.len() <= 254 && email.bytes().all(|byte| byte.is_ascii_graphic());
    if whole && plain { Ok(email.to_ascii_lowercase()) } else { Err("must be an email address") }
}

/// The name of a role.
pub(crate) fn role(value: Value) -> Read<&'static str> {
    one_of(value, Role::NAMES).ok_or("must be viewer, developer or owner")
}

fn one_of(value: Value, texts: &[&'static str]) -> Option<&'static str> {
    let text = text(value).ok()?;
    texts.iter().copied().find(|known| *known == text)
}

/// The name of a function that a tool may be.
pub(crate) fn function(value: Value) -> Read<&'static str> {
    one_of(value, tool::FUNCTIONS).ok_or("must be uppercase, count_words or first_number")
}

/// The status of a run.
pub(crate) fn run_status(value: Value) -> Read<&'static str> {
    one_of(value, runs::STATUSES).ok_or("must be running, completed or failed")
}
