//! What stands where a template has a part.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};
use std::borrow::Cow;

/// A value, or a part of a string: another string without its quotes, anything else as its JSON.
#[derive(Clone, Copy, Debug)]
pub(super) enum Given<'a> {
    Json(&'a Json),
    Text(&'a str),
}

impl<'a> Given<'a> {
    pub(super) fn json(self) -> Option<&'a Json> {
        match self {
            Given::Json(json) => Some(json),
            Given::Text(_) => None,
        }
    }

    pub(super) fn is_null(self) -> bool {
        self.json().is_some_and(Json::is_null)
    }

    pub(super) fn is_text(self) -> bool {
        self.json().is_none()
    }

    pub(super) fn array(self) -> Option<&'a Vec<Json>> {
        self.json()?.as_array()
    }

    pub(super) fn object(self) -> Option<&'a Map<String, Json>> {
        self.json()?.as_object()
    }

    pub(super) fn string(self) -> Option<&'a str> {
        match self {
            Given::Json(json) => json.as_str(),
            Given::Text(text) => Some(text),
        }
    }

    /// What is no string.
    pub(super) fn literal<T: DeserializeOwned>(self) -> Option<T> {
        match self {
            Given::Json(json) => T::deserialize(json).ok(),
            Given::Text(text) => serde_json::from_str(text).ok(),
        }
    }

    /// What `string` tells to be a string, or anything else.
    pub(super) fn value(self, string: bool) -> Option<Cow<'a, Json>> {
        match self {
            Given::Json(json) => Some(Cow::Borrowed(json)),
            Given::Text(text) if string => Some(Cow::Owned(Json::from(text))),
            Given::Text(_) => self.literal().map(Cow::Owned),
        }
    }

    /// Whether it is this constant.
    pub(super) fn is(self, constant: &str) -> bool {
        match self {
            Given::Json(json) if constant.starts_with('"') && !json.is_string() => false,
            Given::Json(json) => {
                serde_json::from_str::<Json>(constant).is_ok_and(|constant| constant == *json)
            }
            Given::Text(text) => text_of(constant) == text,
        }
    }
}

/// A constant as a part of a text.
pub(super) fn text_of(constant: &str) -> String {
    serde_json::from_str(constant).unwrap_or_else(|_| constant.to_owned())
}
