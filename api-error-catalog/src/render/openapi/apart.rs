//! Whether schemas are told apart: a value is then valid against one of them at most.

use serde_json::Value as Json;
use std::collections::HashSet;

/// What is any of these: `oneOf` if they are told apart, or else `anyOf`.
pub(super) fn keyword(schemas: &[&Json]) -> &'static str {
    if are_told_apart(schemas) { "oneOf" } else { "anyOf" }
}

/// Whether there is a member that each requires with other values.
fn are_told_apart(schemas: &[&Json]) -> bool {
    let Some(first) = schemas.first() else { return false };
    let mut places = Vec::new();
    visit(first, &mut Vec::new(), &mut places);
    places.iter().any(|place| differ_at(place, schemas))
}

fn differ_at(place: &[&str], schemas: &[&Json]) -> bool {
    let mut known = HashSet::new();
    schemas.iter().all(|schema| {
        let found = place.iter().try_fold(*schema, |schema, key| required(schema, key));
        // The values of one are distinct, as is said of `enum`.
        found.and_then(values).is_some_and(|values| {
            let values: HashSet<String> = values.iter().map(ToString::to_string).collect();
            values.into_iter().all(|value| known.insert(value))
        })
    })
}

/// Each place where a schema requires one of some values.
fn visit<'s>(schema: &'s Json, at: &mut Vec<&'s str>, places: &mut Vec<Vec<&'s str>>) {
    if values(schema).is_some() {
        places.push(at.clone());
    }
    let Some(keys) = schema.get("required").and_then(Json::as_array) else { return };
    for key in keys.iter().filter_map(Json::as_str) {
        if let Some(inside) = required(schema, key) {
            at.push(key);
            visit(inside, at, places);
            at.pop();
        }
    }
}

/// The schema of a member that is always there.
fn required<'s>(schema: &'s Json, key: &str) -> Option<&'s Json> {
    let is_object = schema.get("type").is_some_and(|ty| ty == "object");
    let required = schema.get("required")?.as_array()?;
    let is_required = is_object && required.iter().any(|required| required == key);
    schema.get("properties")?.get(key).filter(|_| is_required)
}

/// The only values of a schema, of types of which each value is written in one way.
fn values(schema: &Json) -> Option<&[Json]> {
    let values = match schema.get("const") {
        Some(value) => std::slice::from_ref(value),
        None => schema.get("enum")?.as_array()?,
    };
    let is_plain = |value: &Json| value.is_string() || value.is_i64() || value.is_u64();
    Some(values).filter(|values| values.iter().all(is_plain))
}

#[cfg(test)]
mod tests {
    use super::keyword;
    use serde_json::{Value as Json, json};

    fn of(code: &str, required: &[&str]) -> Json {
        let code = json!({"type": "string", "enum": [code]});
        let error = json!({"type": "object", "properties": {"code": code}, "required": required});
        json!({"type": "object", "properties": {"error": error}, "required": ["error"]})
    }

    #[test]
    fn codes_that_are_always_there_tell_apart() {
        let [a, b] = [of("A", &["code"]), of("B", &["code"])];
        assert_eq!(keyword(&[&a, &b]), "oneOf");
        assert_eq!(keyword(&[&a, &b, &a]), "anyOf");
        assert_eq!(keyword(&[&a, &of("B", &[])]), "anyOf");
        assert_eq!(keyword(&[&a, &json!({"type": "string"})]), "anyOf");
    }
}
