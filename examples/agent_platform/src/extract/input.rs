//! The fields of a request, read one after another without stopping at a bad one.

use crate::errors::RequestError;
use api_error::{In, Issue};
use serde_json::{Map, Value};

const ORGANIZATION: &str = "organizationId";

/// What the parts of a request hold, and what was wrong with the fields read so far.
#[derive(Debug)]
pub(crate) struct Input {
    pub(super) path: Map<String, Value>,
    pub(super) query: Map<String, Value>,
    pub(super) body: Map<String, Value>,
    pub(super) issues: Vec<Issue>,
}

/// Reads a value, or tells what it must be: "must be a string".
pub(crate) type Reader<T> = fn(Value) -> Result<T, &'static str>;

impl Input {
    /// A part of the path.
    pub(crate) fn segment<T>(&mut self, name: &'static str, read: Reader<T>) -> Option<T> {
        let value = self.path.remove(name);
        self.required(In::Path, name, value, read)
    }

    /// A field of the body that must be there.
    pub(crate) fn field<T>(&mut self, name: &'static str, read: Reader<T>) -> Option<T> {
        let value = self.body.remove(name);
        self.required(In::Body, name, value, read)
    }

    /// A field of the body that may be absent or null. A bad one is noted, and absent as well.
    pub(crate) fn optional<T>(&mut self, name: &'static str, read: Reader<T>) -> Option<T> {
        let value = self.body.remove(name).filter(|value| !value.is_null())?;
        self.required(In::Body, name, Some(value), read)
    }

    /// A field of the query that may be absent. A bad one is noted, and absent as well.
    pub(crate) fn filter<T>(&mut self, name: &'static str, read: Reader<T>) -> Option<T> {
        let value = self.query.remove(name)?;
        self.required(In::Query, name, Some(value), read)
    }

    /// The organization, which the path, the query or the body may name, but not differently.
    pub(super) fn organization_id(&mut self) -> Result<String, RequestError> {
        let parts = [&mut self.path, &mut self.query, &mut self.body];
        let named = parts.into_iter().filter_map(|part| part.remove(ORGANIZATION));
        let mut named: Vec<_> = named.filter(|id| !id.is_null() && id != "").collect();
        match named.pop().ok_or(RequestError::OrganizationRequired)? {
            Value::String(id) if named.iter().all(|other| *other == id) => Ok(id),
            Value::String(_) => Err(RequestError::OrganizationAmbiguous),
            _ => {
                self.note(In::Body, ORGANIZATION, "must be a string");
                Err(RequestError::InvalidFields(std::mem::take(&mut self.issues)))
            }
        }
    }

    /// The whole, if nothing was wrong with any field of it.
    pub(super) fn finish<T>(self, whole: Option<T>) -> Result<T, RequestError> {
        match whole {
            Some(whole) if self.issues.is_empty() => Ok(whole),
            _ => Err(RequestError::InvalidFields(self.issues)),
        }
    }

    fn required<T>(
        &mut self,
        place: In,
        name: &'static str,
        value: Option<Value>,
        read: Reader<T>,
    ) -> Option<T> {
        let read = match value {
            None | Some(Value::Null) => Err("is required"),
            Some(value) => read(value),
        };
        read.map_err(|fault| self.note(place, name, fault)).ok()
    }

    fn note(&mut self, place: In, name: &'static str, fault: &'static str) {
        let code = if fault == "is required" { "missing" } else { "invalid" };
        self.issues.push(Issue::new(code, format!("{name} {fault}")).within(place).at(name));
    }
}
