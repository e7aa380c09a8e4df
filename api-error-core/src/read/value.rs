//! The values of slots, in the forms that templates give them.

use super::given::Given;
use super::time::{after_epoch, rfc3339};
use crate::envelope::{Datum, Format, IssueSlot, Slot};
use crate::grammar::Status;
use crate::grammar::slot::Kind;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};
use std::borrow::Cow;
use std::str::FromStr;
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

/// The value of a slot in this form, if it is given.
pub(super) fn value(slot: Slot, format: Option<Format>, given: Given<'_>) -> Option<Value<'_>> {
    let as_text = format == Some(Format::Text);
    Some(match slot.kind() {
        Kind::Text | Kind::Uri | Kind::Pointer => Value::Text(given.string()?),
        Kind::Integer => Value::Integer(number(given, as_text)?),
        // The name of a class of statuses tells none of them, so it is only looked at.
        Kind::Status if format == Some(Format::RpcCode) => {
            given.string().filter(|name| Status::is_rpc_code(name))?;
            Value::Nothing
        }
        Kind::Status => Value::Status(Status::new(number(given, as_text)?)?),
        Kind::Boolean => Value::Boolean(number(given, as_text)?),
        Kind::Pause => Value::Pause(pause(format, given)?),
        Kind::Time => Value::Time(time(format, given)?),
        Kind::Object => Value::Object(match given.json() {
            Some(json) => Cow::Borrowed(json.as_object()?),
            None => Cow::Owned(given.literal()?),
        }),
        Kind::Any => Value::Any(given.json()?),
        Kind::Steps => return None,
    })
}

/// A number or a boolean, in a string or not.
fn number<T: FromStr + DeserializeOwned>(given: Given<'_>, as_text: bool) -> Option<T> {
    if as_text { given.string()?.parse().ok() } else { given.literal() }
}

/// What is read of a value in this form, in words.
pub(super) fn expected(datum: Datum, format: Option<Format>) -> &'static str {
    match datum {
        Datum::Count => return "how many issues there are",
        Datum::Issue(IssueSlot::JsonPath) => return "a JSONPath",
        Datum::Issue(IssueSlot::Fragment) => return "a JSON Pointer as a URI fragment",
        Datum::Issue(IssueSlot::In) => return "a part of the request",
        _ => {}
    }
    match (datum.kind(), format) {
        (Kind::Integer, Some(Format::Text)) => "an integer in a string",
        (Kind::Integer, _) => "an integer",
        (Kind::Status, Some(Format::Text)) => "an error status in a string",
        (Kind::Status, Some(Format::RpcCode)) => "the name of a code of google.rpc",
        (Kind::Status, _) => "an error status",
        (Kind::Boolean, Some(Format::Text)) => "a boolean in a string",
        (Kind::Boolean, _) => "a boolean",
        (Kind::Pause, Some(Format::Text)) => "seconds in a string",
        (Kind::Pause, Some(Format::Duration)) => "seconds with their unit, such as \"30s\"",
        (Kind::Pause, Some(Format::Millis)) => "a number of milliseconds",
        (Kind::Pause, _) => "a number of seconds",
        (Kind::Time, Some(Format::Epoch)) => "seconds since 1970",
        (Kind::Time, Some(Format::HttpDate)) => "an HTTP-date",
        (Kind::Time, Some(Format::EpochMillis)) => "milliseconds since 1970",
        (Kind::Time, _) => "a time (RFC 3339)",
        (Kind::Object, _) => "an object",
        (Kind::Any, _) => "a value",
        (Kind::Steps, _) => "an array of steps",
        (Kind::Pointer, _) => "a JSON Pointer",
        (Kind::Text | Kind::Uri, _) => "a string",
    }
}

fn pause(format: Option<Format>, given: Given<'_>) -> Option<Duration> {
    match format {
        Some(Format::Text) => given.string()?.parse().ok().map(Duration::from_secs),
        Some(Format::Duration) => seconds(given.string()?.strip_suffix('s')?.parse().ok()?),
        Some(Format::Millis) => match given.literal() {
            Some(millis) => Some(Duration::from_millis(millis)),
            None => seconds(given.literal::<f64>()? / 1000.0),
        },
        _ => match given.literal() {
            Some(seconds) => Some(Duration::from_secs(seconds)),
            None => seconds(given.literal()?),
        },
    }
}

/// The longest pause there is rounds to a float that is longer.
fn seconds(seconds: f64) -> Option<Duration> {
    let possible = seconds >= 0.0 && seconds.is_finite();
    possible.then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

fn time(format: Option<Format>, given: Given<'_>) -> Option<SystemTime> {
    match format {
        Some(Format::Epoch) => after_epoch(given.literal::<u64>()?.checked_mul(1000)?),
        Some(Format::EpochMillis) => after_epoch(given.literal()?),
        Some(Format::HttpDate) => httpdate::parse_http_date(given.string()?).ok(),
        _ => rfc3339(given.string()?),
    }
}
