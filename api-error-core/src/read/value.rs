//! The values of slots, in the forms that templates give them.

use super::time::{after_epoch, rfc3339};
use crate::envelope::{Format, Slot};
use crate::grammar::Status;
use serde_json::{Map, Value as Json};
use std::borrow::Cow;
use std::time::{Duration, SystemTime};

/// What a slot can hold.
#[derive(Debug)]
pub(super) enum Value<'a> {
    Text(&'a str),
    Integer(i64),
    Status(Status),
    Boolean(bool),
    Pause(Duration),
    Time(SystemTime),
    Object(Cow<'a, Map<String, Json>>),
    Any(&'a Json),
    /// It is known already, or cannot be told.
    Nothing,
}

/// The value of a slot in this form, if `json` is one.
pub(super) fn value(slot: Slot, format: Option<Format>, json: &Json) -> Option<Value<'_>> {
    let as_text = format == Some(Format::Text);
    match slot {
        Slot::Status if format == Some(Format::RpcCode) => rpc_code(json),
        Slot::Code
        | Slot::Reason
        | Slot::Title
        | Slot::Message
        | Slot::Description
        | Slot::DocsUrl
        | Slot::Category
        | Slot::RequestId
        | Slot::TraceId
        | Slot::Instance
        | Slot::Path
        | Slot::Method => json.as_str().map(Value::Text),
        Slot::Number => integer(json, as_text).map(Value::Integer),
        Slot::Status => {
            let number = u16::try_from(integer(json, as_text)?).ok()?;
            Status::new(number).map(Value::Status)
        }
        Slot::Retryable if as_text => json.as_str()?.parse().ok().map(Value::Boolean),
        Slot::Retryable => json.as_bool().map(Value::Boolean),
        Slot::RetryAfter => pause(format, json).map(Value::Pause),
        Slot::Timestamp => time(format, json).map(Value::Time),
        Slot::Params => json.as_object().map(|map| Value::Object(Cow::Borrowed(map))),
        Slot::Details => Some(Value::Any(json)),
    }
}

/// The name of a class of statuses tells none of them, so it is only looked at.
fn rpc_code(json: &Json) -> Option<Value<'_>> {
    Status::is_rpc_code(json.as_str()?).then_some(Value::Nothing)
}

/// The value of a slot in this form, if this part of a text is one: a string without its quotes,
/// anything else as its JSON.
pub(super) fn of_text(slot: Slot, format: Option<Format>, text: &str) -> Option<Value<'_>> {
    let string = Json::from(text);
    let read = |json: &Json| match value(slot, format, json)? {
        Value::Text(_) => Some(Value::Text(text)),
        Value::Integer(number) => Some(Value::Integer(number)),
        Value::Status(status) => Some(Value::Status(status)),
        Value::Boolean(is) => Some(Value::Boolean(is)),
        Value::Pause(pause) => Some(Value::Pause(pause)),
        Value::Time(time) => Some(Value::Time(time)),
        Value::Object(map) => Some(Value::Object(Cow::Owned(map.into_owned()))),
        Value::Nothing => Some(Value::Nothing),
        Value::Any(_) => None,
    };
    read(&string).or_else(|| read(&serde_json::from_str(text).ok()?))
}

pub(super) fn is_constant(constant: &str, json: &Json) -> bool {
    if constant.starts_with('"') && !json.is_string() {
        return false;
    }
    serde_json::from_str::<Json>(constant).is_ok_and(|constant| constant == *json)
}

/// What [`value`] takes, in words.
pub(super) fn expected(slot: Slot, format: Option<Format>) -> &'static str {
    let as_text = format == Some(Format::Text);
    match slot {
        Slot::Number if as_text => "an integer in a string",
        Slot::Number => "an integer",
        Slot::Status if as_text => "an error status in a string",
        Slot::Status if format == Some(Format::RpcCode) => "the name of a code of google.rpc",
        Slot::Status => "an error status",
        Slot::Retryable if as_text => "a boolean in a string",
        Slot::Retryable => "a boolean",
        Slot::RetryAfter => match format {
            Some(Format::Text) => "seconds in a string",
            Some(Format::Duration) => "seconds with their unit, such as \"30s\"",
            Some(Format::Millis) => "a number of milliseconds",
            _ => "a number of seconds",
        },
        Slot::Timestamp => match format {
            Some(Format::Epoch) => "seconds since 1970",
            Some(Format::EpochMillis) => "milliseconds since 1970",
            _ => "a time (RFC 3339)",
        },
        Slot::Params => "an object",
        Slot::Details => "a value",
        _ => "a string",
    }
}

fn integer(json: &Json, as_text: bool) -> Option<i64> {
    if as_text { json.as_str()?.parse().ok() } else { json.as_i64() }
}

fn pause(format: Option<Format>, json: &Json) -> Option<Duration> {
    match format {
        Some(Format::Text) => json.as_str()?.parse().ok().map(Duration::from_secs),
        Some(Format::Duration) => seconds(json.as_str()?.strip_suffix('s')?.parse().ok()?),
        Some(Format::Millis) => match json.as_u64() {
            Some(millis) => Some(Duration::from_millis(millis)),
            None => seconds(json.as_f64()? / 1000.0),
        },
        _ => match json.as_u64() {
            Some(seconds) => Some(Duration::from_secs(seconds)),
            None => seconds(json.as_f64()?),
        },
    }
}

/// The longest pause there is rounds to a float that is longer.
fn seconds(seconds: f64) -> Option<Duration> {
    let possible = seconds >= 0.0 && seconds.is_finite();
    possible.then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

fn time(format: Option<Format>, json: &Json) -> Option<SystemTime> {
    match format {
        Some(Format::Epoch) => after_epoch(json.as_u64()?.checked_mul(1000)?),
        Some(Format::EpochMillis) => after_epoch(json.as_u64()?),
        _ => rfc3339(json.as_str()?),
    }
}
