//! Every answer of a catalog, its schema ready to stand among the components of a document.

use super::name::Names;
use super::refer::{definitions, relocated, unrolled};
use super::text::shown;
use crate::model::{Answer, Catalog, Row, Shape};
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeMap, HashMap};

/// The answers of a catalog, under names that are the same for each part of it.
#[derive(Debug)]
pub(super) struct Answers<'c> {
    pub(super) all: Vec<Named<'c>>,
    /// The definitions that schemas refer to, each with the others that it is declared with.
    pub(super) definitions: Vec<BTreeMap<String, Json>>,
    /// The headers by their names.
    pub(super) headers: BTreeMap<&'c str, Header<'c>>,
    /// The name of the schema of them all.
    pub(super) single: String,
}

/// A header of answers.
#[derive(Debug)]
pub(super) struct Header<'c> {
    /// The name of its component.
    pub(super) component: String,
    /// Its value in every example, if that is one.
    pub(super) value: Option<&'c str>,
}

/// What an error answers in one shape.
#[derive(Debug)]
pub(super) struct Named<'c> {
    /// The number of the row.
    pub(super) at: usize,
    pub(super) row: &'c Row,
    pub(super) answer: &'c Answer,
    pub(super) shape: Option<&'c Shape>,
    /// The name of its schema and its example.
    pub(super) name: String,
    /// Its schema, which refers to components.
    pub(super) schema: Json,
    /// The number of the definitions that its schema refers to.
    pub(super) definitions: Option<usize>,
}

impl Named<'_> {
    pub(super) fn media_type(&self) -> &str {
        self.shape.map_or("application/json", |shape| &shape.media_type)
    }

    pub(super) fn is_json(&self) -> bool {
        self.answer.schema.is_some()
    }

    /// Its schema, which refers to nothing.
    pub(super) fn inlined(&self) -> Json {
        self.answer.schema.as_ref().map_or_else(any_text, |schema| told(unrolled(schema)))
    }
}

impl<'c> Answers<'c> {
    pub(super) fn of(catalog: &'c Catalog, prefix: &str) -> Self {
        let mut names = Names::default();
        let single = names.give(&format!("{prefix}Error"));
        let shapes: HashMap<&str, &Shape> =
            catalog.shapes.iter().map(|shape| (shape.name.as_str(), shape)).collect();
        let mut definitions = Definitions::default();
        let mut all = Vec::new();
        for (at, row) in catalog.errors.iter().enumerate() {
            for answer in &row.answers {
                let base = format!("{prefix}{}.", answer.shape);
                let name = names.give(&format!("{base}{}", row.code));
                let (schema, definitions) = match &answer.schema {
                    Some(schema) => definitions.taken_from(schema, &base, &mut names),
                    None => (any_text(), None),
                };
                let shape = shapes.get(answer.shape.as_str()).copied();
                all.push(Named { at, row, answer, shape, name, schema, definitions });
            }
        }
        Answers {
            all,
            definitions: definitions.relocated,
            headers: headers(catalog, prefix),
            single,
        }
    }
}

/// The schema of a body that is no JSON.
fn any_text() -> Json {
    json!({"type": "string"})
}

/// The title and the description are an author's.
fn told(mut schema: Json) -> Json {
    for key in ["title", "description"] {
        if let Some(Json::String(text)) = schema.get_mut(key) {
            *text = shown(text);
        }
    }
    schema
}

/// Definitions that stand among the components; the same ones of one shape once.
#[derive(Default)]
struct Definitions<'c> {
    known: HashMap<(String, String), usize>,
    /// Of each, what the definitions are called among the components.
    names: Vec<HashMap<&'c str, String>>,
    relocated: Vec<BTreeMap<String, Json>>,
}

impl<'c> Definitions<'c> {
    fn taken_from(
        &mut self,
        schema: &'c Json,
        base: &str,
        names: &mut Names,
    ) -> (Json, Option<usize>) {
        let Some(defs) = definitions(schema) else {
            return (told(relocated(schema, &|_| None)), None);
        };
        let key = (base.to_owned(), Json::Object(defs.clone()).to_string());
        let at = match self.known.get(&key) {
            Some(at) => *at,
            None => *self.known.entry(key).or_insert(self.relocated.len()),
        };
        if at == self.relocated.len() {
            self.add(defs, base, names);
        }
        let component = |name: &str| self.names.get(at)?.get(name).cloned();
        (told(relocated(schema, &component)), Some(at))
    }

    fn add(&mut self, defs: &'c Map<String, Json>, base: &str, names: &mut Names) {
        let given: HashMap<&str, String> =
            defs.keys().map(|name| (&**name, names.give(&format!("{base}{name}")))).collect();
        let component = |name: &str| given.get(name).cloned();
        let moved = |(name, schema): (&String, &Json)| {
            Some((component(name)?, relocated(schema, &component)))
        };
        self.relocated.push(defs.iter().filter_map(moved).collect());
        self.names.push(given);
    }
}

fn headers<'c>(catalog: &'c Catalog, prefix: &str) -> BTreeMap<&'c str, Header<'c>> {
    let mut names = Names::default();
    let mut headers = BTreeMap::new();
    let answers = catalog.errors.iter().flat_map(|row| &row.answers);
    for (name, value) in answers.flat_map(|answer| &answer.example.headers) {
        let header = headers.entry(name.as_str()).or_insert_with(|| Header {
            component: names.give(&format!("{prefix}{name}")),
            value: Some(value.as_str()),
        });
        header.value = header.value.filter(|known| known == value);
    }
    headers
}
