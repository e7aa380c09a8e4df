//! Readers of single values, with the messages and types of the contract's field errors.

use super::Fault;
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// A text whose length, in characters, lies in `length`.
pub(crate) fn text(length: RangeInclusive<usize>) -> impl FnOnce(Value) -> Result<String, Fault> {
    move |value| {
        let text = string(value)?;
        let (least, most) = (*length.start(), *length.end());
        match text.chars().count() {
            count if count < least => Err(Fault::new(
                "value_error.any_str.min_length",
                format!("ensure this value has at least {least} characters"),
            )),
            count if count > most => Err(Fault::new(
                "value_error.any_str.max_length",
                format!("ensure this value has at most {most} characters"),
            )),
            _ => Ok(text),
        }
    }
}

/// An email address: something, an at sign, and a domain with a dot in it.
pub(crate) fn email(value: Value) -> Result<String, Fault> {
    let text = string(value)?;
    let domain = text.split_once('@').filter(|(local, _)| !local.is_empty()).map(|(_, rest)| rest);
    let plausible = domain.is_some_and(|domain| {
        !domain.contains('@')
            && domain.split('.').count() > 1
            && !domain.split('.').any(str::is_empty)
    });
    if plausible && text.len() <= 254 && !text.contains(char::is_whitespace) {
        Ok(text)
    } else {
        Err(Fault::new("value_error.email", "value is not a valid email address"))
    }
}

/// A phone number in E.164.
pub(crate) fn phone_number(value: Value) -> Result<String, Fault> {
    let text = string(value)?;
    let digits = text.strip_prefix('+').unwrap_or_default();
    let numeric = digits.bytes().all(|byte| byte.is_ascii_digit());
    if numeric && (2..=15).contains(&digits.len()) && !digits.starts_with('0') {
        Ok(text)
    } else {
        let message = r#"string does not match regex "^\+[1-9]\d{1,14}$""#;
        Err(Fault::new("value_error.str.regex", message))
    }
}

/// A whole number. Neither `"7"` nor `7.5` is one.
pub(crate) fn integer(value: Value) -> Result<i64, Fault> {
    match value {
        Value::Number(number) => number.as_i64().ok_or_else(not_an_integer),
        _ => Err(not_an_integer()),
    }
}

/// A JSON object.
pub(crate) fn object(value: Value) -> Result<Map<String, Value>, Fault> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(Fault::new("type_error.dict", "value is not a valid dict")),
    }
}

/// One of a few texts.
pub(crate) fn one_of(
    permitted: &'static [&'static str],
) -> impl FnOnce(Value) -> Result<&'static str, Fault> {
    move |value| {
        permitted.iter().copied().find(|&text| value == text).ok_or_else(|| {
            let list = permitted.iter().map(|text| format!("'{text}'")).collect::<Vec<_>>();
            Fault::new(
                "type_error.enum",
                format!("value is not a valid enumeration member; permitted: {}", list.join(", ")),
            )
        })
    }
}

pub(super) fn not_an_integer() -> Fault {
    Fault::new("type_error.integer", "value is not a valid integer")
}

fn string(value: Value) -> Result<String, Fault> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(Fault::new("type_error.str", "str type expected")),
    }
}
