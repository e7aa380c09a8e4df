//! The JSON Schema of a shape's bodies.

mod any_of;
mod params;
mod presence;
mod rust_type;
mod slot;
mod tree;
mod walk;

use self::any_of::{any_of, null, nullable};
use self::walk::Walk;
use super::{Body, Template};
use crate::declaration::Spec;
use serde_json::{Map, Value as Json, json};

impl Template {
    /// The JSON Schema (draft 2020-12) of the bodies that these errors have in this shape. Of one
    /// error alone, its title and description are the schema's.
    ///
    /// The code is one of theirs, and so are the status and the number. A member without `?` is
    /// required, and may be `null` if one of these errors can lack it. Members that it does not name
    /// are allowed, as clients have to allow them.
    ///
    /// A body that a function writes can be anything.
    ///
    /// ```
    /// use api_error_core::envelope::{Envelope, Problem};
    /// use api_error_core::{Spec, Status};
    ///
    /// let gone = Spec::new("Gone", "INVOICE_GONE", Status::GONE);
    /// let schema = Problem::TEMPLATE.schema([&gone]);
    /// assert_eq!(schema["properties"]["code"]["enum"][0], "INVOICE_GONE");
    /// assert_eq!(schema["required"][0], "title");
    /// ```
    #[must_use]
    pub fn schema<'a>(&self, specs: impl IntoIterator<Item = &'a Spec>) -> Json {
        let specs: Vec<&Spec> = specs.into_iter().collect();
        let mut document = Document::default();
        if let [spec] = *specs {
            document.about(spec);
        }
        let schema = document.body(self, &specs);
        document.finish(schema)
    }
}

/// A schema as a document of its own.
#[derive(Default)]
pub(crate) struct Document {
    annotations: Map<String, Json>,
    walk: Walk,
}

impl Document {
    /// A document of this title.
    pub(crate) fn titled(title: &str) -> Self {
        let mut document = Document::default();
        document.annotations.insert("title".to_owned(), title.into());
        document
    }

    fn about(&mut self, spec: &Spec) {
        self.annotations.insert("title".to_owned(), spec.title.into());
        if !spec.description.is_empty() {
            self.annotations.insert("description".to_owned(), spec.description.into());
        }
    }

    /// The schema of the bodies that these errors have in a shape.
    pub(crate) fn body(&mut self, template: &Template, specs: &[&Spec]) -> Json {
        match &template.body {
            Body::Json(_) if specs.is_empty() => any_of(Vec::new()),
            Body::Json(node) => self.walk.whole(node, specs),
            Body::Written(_) => json!({}),
        }
    }

    /// The document of what is any of these.
    pub(crate) fn any_of(self, schemas: Vec<Json>) -> Json {
        self.finish(any_of(schemas))
    }

    fn finish(self, schema: Json) -> Json {
        let mut document = Map::new();
        document.insert("$schema".to_owned(), DIALECT.into());
        document.extend(self.annotations);
        if let Json::Object(schema) = schema {
            document.extend(schema);
        }
        if !self.walk.defs.is_empty() {
            document.insert("$defs".to_owned(), self.walk.defs.into());
        }
        document.into()
    }
}

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A constant of a template.
fn constant(json: &str) -> Json {
    serde_json::from_str::<Json>(json).map_or_else(|_| json!({}), |value| json!({"const": value}))
}

/// One of several values of this JSON type.
fn one_of<T: Into<Json>>(ty: &str, values: impl IntoIterator<Item = T>) -> Json {
    json!({"type": ty, "enum": distinct(values.into_iter().map(Into::into))})
}

/// Each of these once.
pub(crate) fn distinct<T: PartialEq>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut distinct = Vec::new();
    for value in values {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}
