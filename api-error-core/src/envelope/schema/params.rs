//! Schemas of params.

use super::any_of;
use super::presence::{self, Presence};
use super::rust_type::RustType;
use crate::declaration::{Param, Spec};
use serde_json::{Map, Value as Json, json};

impl Param {
    /// The JSON Schema of its values that are there. Of a type that is not the standard library's, one
    /// that admits anything.
    ///
    /// ```
    /// # use api_error_core::Params;
    /// let limit = Params::new("limit: Option<u32>").named("limit").unwrap();
    /// assert_eq!(limit.schema(), serde_json::json!({"type": "integer", "minimum": 0}));
    /// assert!(limit.is_optional());
    /// ```
    #[must_use]
    pub fn schema(&self) -> Json {
        RustType::read(self.ty).schema
    }

    /// Whether its type says that it may be absent.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        RustType::read(self.ty).optional
    }
}

/// The param of this name, in the errors that have it.
pub(super) fn param(name: &str, specs: &[&Spec]) -> Json {
    let params =
        specs.iter().flat_map(|spec| spec.params.iter()).filter(|param| param.name == name);
    any_of(params.map(|param| RustType::read(param.ty).schema).collect())
}

/// All params as an object.
pub(super) fn object(specs: &[&Spec]) -> Json {
    let mut object = Members::default();
    object.params(specs, &[]);
    let mut schema = object.schema();
    schema["minProperties"] = 1.into();
    schema
}

/// All params as an object, each in a string. One that is `null` is left out.
pub(super) fn object_of_strings(specs: &[&Spec]) -> Json {
    let names = specs.iter().flat_map(|spec| spec.params.iter()).map(|param| param.name);
    let properties: Map<String, Json> =
        names.map(|name| (name.to_owned(), json!({"type": "string"}))).collect();
    json!({"type": "object", "properties": properties, "minProperties": 1})
}

/// The members of an object.
#[derive(Default)]
pub(super) struct Members {
    properties: Map<String, Json>,
    required: Vec<&'static str>,
}

impl Members {
    /// One more member. Of two with one key, either may be what is read.
    pub(super) fn member(&mut self, key: &'static str, required: bool, schema: Json) {
        let schema = match self.properties.remove(key) {
            Some(other) => any_of(vec![other, schema]),
            None => schema,
        };
        self.properties.insert(key.to_owned(), schema);
        if required && !self.required.contains(&key) {
            self.required.push(key);
        }
    }

    /// Every param of these errors as a member, but for those of a name that is taken.
    pub(super) fn params(&mut self, specs: &[&Spec], taken: &[&str]) {
        for name in specs.iter().flat_map(|spec| spec.params.iter()).map(|param| param.name) {
            if !taken.contains(&name) && !self.properties.contains_key(name) {
                let sent = Presence::of_all(specs.iter().map(|s| presence::param(name, s)));
                self.member(name, sent == Presence::Always, param(name, specs));
            }
        }
    }

    pub(super) fn schema(self) -> Json {
        let mut schema = json!({"type": "object", "properties": self.properties});
        if !self.required.is_empty() {
            schema["required"] = self.required.into();
        }
        schema
    }
}
