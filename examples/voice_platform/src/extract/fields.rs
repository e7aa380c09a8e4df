//! The fields of a body or query, read one after another without stopping at a bad one.

use crate::errors::RequestError;
use api_error::{In, Issue};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// A type that is read from named fields.
pub(crate) trait FromFields: Sized {
    /// Reads every field first, so that all bad ones are known, and only then gives up.
    fn from_fields(fields: &mut Fields) -> Result<Self, Reported>;
}

/// A field is bad, and [`Fields`] knows why.
#[derive(Debug)]
pub(crate) struct Reported;

/// What is wrong with a value, without the place where it stood.
#[derive(Debug)]
pub(crate) struct Fault {
    kind: &'static str,
    message: Cow<'static, str>,
}

impl Fault {
    pub(crate) fn new(kind: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self { kind, message: message.into() }
    }

    pub(crate) fn within(self, place: In) -> Issue {
        Issue::new(self.kind, self.message).within(place)
    }
}

/// Named values of one part of the request, and what was wrong with those read so far.
#[derive(Debug)]
pub(crate) struct Fields {
    place: In,
    values: Map<String, Value>,
    issues: Vec<Issue>,
}

impl Fields {
    /// Reads a whole `T`.
    pub(crate) fn read<T: FromFields>(
        place: In,
        values: Map<String, Value>,
    ) -> Result<T, RequestError> {
        let mut fields = Self { place, values, issues: Vec::new() };
        match T::from_fields(&mut fields) {
            Ok(whole) if fields.issues.is_empty() => Ok(whole),
            _ => Err(RequestError::InvalidFields(fields.issues)),
        }
    }

    /// A field that must be there.
    pub(crate) fn required<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(Value) -> Result<T, Fault>,
    ) -> Result<T, Reported> {
        let read = match self.values.remove(name) {
            None => Err(Fault::new("value_error.missing", "field required")),
            Some(Value::Null) => {
                Err(Fault::new("type_error.none.not_allowed", "none is not an allowed value"))
            }
            Some(value) => read(value),
        };
        self.note(name, read)
    }

    /// A field that may be absent or null.
    pub(crate) fn optional<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(Value) -> Result<T, Fault>,
    ) -> Result<Option<T>, Reported> {
        match self.values.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => self.note(name, read(value)).map(Some),
        }
    }

    fn note<T>(&mut self, name: &'static str, read: Result<T, Fault>) -> Result<T, Reported> {
        read.map_err(|fault| {
            self.issues.push(fault.within(self.place).at(name));
            Reported
        })
    }
}
