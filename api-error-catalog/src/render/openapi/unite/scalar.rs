//! Texts, numbers, booleans and `null`.

use super::{bound, higher, lower, set};
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeSet, HashSet};

type Schema = Map<String, Json>;

const KEYWORDS: [&str; 7] = ["type", "enum", "const", "format", "pattern", "minimum", "maximum"];

/// What is said of both, if both are of scalar types.
pub(super) fn unite(a: &Schema, b: &Schema) -> Option<Json> {
    let (types, others) = (types(a)?, types(b)?);
    let mut schema = Schema::new();
    let types: Vec<_> = types.union(&others).copied().collect();
    let types = if let [ty] = *types { ty.into() } else { types.into() };
    schema.insert("type".to_owned(), types);
    set(&mut schema, "enum", values(a).zip(values(b)).map(|(a, b)| distinct(a, b)));
    for key in ["format", "pattern"] {
        let same = a.get(key).filter(|value| b.get(key) == Some(value));
        set(&mut schema, key, same.cloned());
    }
    set(&mut schema, "minimum", bound("minimum", a, b, lower));
    set(&mut schema, "maximum", bound("maximum", a, b, higher));
    Some(schema.into())
}

/// The types of a schema that admits scalars alone.
fn types(schema: &Schema) -> Option<BTreeSet<&str>> {
    if !schema.keys().all(|key| KEYWORDS.contains(&key.as_str())) {
        return None;
    }
    let types: BTreeSet<&str> = match schema.get("type") {
        Some(Json::String(ty)) => [ty.as_str()].into(),
        Some(Json::Array(types)) => types.iter().filter_map(Json::as_str).collect(),
        _ => values(schema)?.iter().map(ty).collect(),
    };
    let all = ["string", "integer", "number", "boolean", "null"];
    (!types.is_empty() && types.iter().all(|ty| all.contains(ty))).then_some(types)
}

fn ty(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(number) if number.is_f64() => "number",
        Json::Number(_) => "integer",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    }
}

/// The only values of a schema.
fn values(schema: &Schema) -> Option<&[Json]> {
    match schema.get("const") {
        Some(value) => Some(std::slice::from_ref(value)),
        None => Some(schema.get("enum")?.as_array()?),
    }
}

/// The values of both, `null` last.
fn distinct(a: &[Json], b: &[Json]) -> Json {
    let mut known = HashSet::new();
    let values = a.iter().chain(b).filter(|value| known.insert(value.to_string()));
    let (nulls, others): (Vec<_>, Vec<_>) = values.partition(|value| value.is_null());
    json!(others.into_iter().chain(nulls).collect::<Vec<_>>())
}
