//! The shapes that errors are answered in.

use api_error_core::envelope::MediaType;
use serde::{Deserialize, Serialize};

/// A shape that errors are answered in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shape {
    /// Its name, which no other shape of the catalog has: `Acme`.
    pub name: String,
    /// The `Content-Type` of its answers.
    pub media_type: String,
    /// The status that every answer is sent with, where it is not the error's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transport: Option<u16>,
    /// The headers that it adds, their names in lower case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<String>,
    /// Where values stand in its bodies; empty where a function writes them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// What stands in its bodies whatever the occurrence, or in some of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constants: Vec<Constant>,
    /// The steps to what is left out, and not `null`, where it has no value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub optional: Vec<Vec<String>>,
}

/// A place in a body, and what may stand there. One place may hold several things: the
/// first of them that an occurrence has.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// The steps to it: member names, and `*` for each element of a list.
    pub at: Vec<String>,
    /// What stands there, as `envelope!` spells it: `code`, `params.limit`, `issue.pointer`.
    pub holds: String,
    /// Its form, where that is not its own: `string`, `float`; `key` where it is the key of the
    /// member that the last step is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Whether its members stand there each by itself, among others.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub spread: bool,
}

/// A place in a body where a constant stands; one of several where a test decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Constant {
    /// The steps to it, as those of a [`Place`].
    pub at: Vec<String>,
    /// It, in JSON: `false`.
    pub value: String,
}

impl Shape {
    /// Whether its bodies are JSON: `application/json`, and what ends in `+json`.
    #[must_use]
    pub fn is_json(&self) -> bool {
        MediaType::names_json(&self.media_type)
    }

    /// Where this stands, in the order in which the shape tries: `code`.
    pub fn places_of<'s>(&'s self, holds: &'s str) -> impl Iterator<Item = &'s Place> {
        self.places.iter().filter(move |place| place.holds == holds)
    }
}
