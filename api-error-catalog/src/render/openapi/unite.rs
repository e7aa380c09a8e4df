//! One schema of several: what any of them admits, and no more than can be said in one.
//!
//! A member that a schema does not name is one that is not sent, unless the schema says what such
//! members are. So are errors written.

mod array;
mod object;
mod scalar;

use serde_json::{Map, Value as Json, json};

/// What any of these admits. Their titles and descriptions are not those of all.
pub(super) fn all<'s>(schemas: impl IntoIterator<Item = &'s Json>) -> Json {
    let mut schemas: Vec<Json> = schemas.into_iter().map(bare).collect();
    // By halves, so that each value is looked at a few times and not once for each schema.
    while schemas.len() > 1 {
        let pairs = schemas.chunks_mut(2).map(|pair| match pair {
            [a, b] => unite(a.take(), b),
            rest => rest.iter_mut().map(Json::take).next().unwrap_or_default(),
        });
        schemas = pairs.collect();
    }
    schemas.pop().unwrap_or_else(|| json!({}))
}

fn bare(schema: &Json) -> Json {
    let mut schema = schema.clone();
    if let Json::Object(members) = &mut schema {
        members.remove("title");
        members.remove("description");
    }
    schema
}

/// What either admits.
fn unite(a: Json, b: &Json) -> Json {
    if a == *b || *b == json!(false) {
        return a;
    }
    if a == json!(false) {
        return b.clone();
    }
    if admits_all(&a) || admits_all(b) {
        return json!({});
    }
    let mut found = alternatives(a);
    for schema in alternatives(b.clone()) {
        add(schema, &mut found);
    }
    if found.len() == 1 { found.swap_remove(0) } else { json!({"anyOf": found}) }
}

fn admits_all(schema: &Json) -> bool {
    *schema == json!(true) || *schema == json!({})
}

fn alternatives(schema: Json) -> Vec<Json> {
    match schema {
        Json::Object(mut members) if members.len() == 1 => match members.remove("anyOf") {
            Some(Json::Array(schemas)) => schemas,
            Some(other) => vec![json!({"anyOf": other})],
            None => vec![members.into()],
        },
        other => vec![other],
    }
}

/// Adds to the alternative that is like it.
fn add(schema: Json, found: &mut Vec<Json>) {
    if found.contains(&schema) {
        return;
    }
    for like in &mut *found {
        if let Some(united) = united(like, &schema) {
            *like = united;
            return;
        }
    }
    found.push(schema);
}

/// One schema of two that are of one kind.
fn united(a: &mut Json, b: &Json) -> Option<Json> {
    let (Json::Object(a), Json::Object(b)) = (a, b) else { return None };
    if object::is(a) && object::is(b) {
        Some(object::unite(std::mem::take(a), b).into())
    } else if array::fit(a, b) {
        Some(array::unite(std::mem::take(a), b).into())
    } else {
        scalar::unite(a, b)
    }
}

/// Whether a schema of this type says nothing beyond these keywords.
fn says_only(schema: &Map<String, Json>, ty: &str, keywords: &[&str]) -> bool {
    schema.get("type").is_some_and(|found| found == ty)
        && schema.keys().all(|key| key == "type" || keywords.contains(&key.as_str()))
}

/// The bound that holds for both.
fn bound(
    key: &str,
    a: &Map<String, Json>,
    b: &Map<String, Json>,
    wider: fn(f64, f64) -> bool,
) -> Option<Json> {
    let (a, b) = (a.get(key)?, b.get(key)?);
    let wide = if wider(a.as_f64()?, b.as_f64()?) { a } else { b };
    Some(wide.clone())
}

fn lower(a: f64, b: f64) -> bool {
    a < b
}

fn higher(a: f64, b: f64) -> bool {
    a > b
}

/// Sets a keyword, or leaves it out.
fn set(schema: &mut Map<String, Json>, key: &str, value: Option<Json>) {
    match value {
        Some(value) => schema.insert(key.to_owned(), value),
        None => schema.remove(key),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_values_are_united_and_what_is_required_intersected() {
        let a = json!({
            "title": "A", "type": "object", "required": ["code", "limit"],
            "properties": {
                "code": {"type": "string", "enum": ["A"]},
                "limit": {"type": "integer", "minimum": 3},
                "same": {"type": "boolean"},
            },
        });
        let b = json!({
            "title": "B", "type": "object", "required": ["same", "code"],
            "properties": {
                "code": {"type": ["string", "null"], "enum": ["B", "A", null]},
                "same": {"type": "boolean"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 4},
                "other": {"type": "array", "items": {"type": "string"}, "minItems": 1},
            },
        });
        let expected = json!({
            "type": "object", "required": ["code"],
            "properties": {
                "code": {"type": ["null", "string"], "enum": ["A", "B", null]},
                "limit": {"type": "integer", "minimum": 1},
                "same": {"type": "boolean"},
                "other": {"type": "array", "items": {"type": "string"}, "minItems": 1},
            },
        });
        assert_eq!(all([&a, &b]), expected);
    }

    #[test]
    fn a_member_may_be_among_those_of_any_name() {
        let open = json!({"type": "object", "additionalProperties": {"type": "integer"}});
        let named = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        let expected = json!({
            "type": "object", "properties": {"a": {"type": ["integer", "string"]}},
        });
        assert_eq!(all([&open, &named]), expected);
        assert_eq!(all([&named, &open]), expected);
    }

    #[test]
    fn kinds_that_differ_stand_side_by_side() {
        let list = json!({"type": "array", "items": {"const": 1}, "minItems": 1});
        let other = json!({"type": "array", "items": {"const": "a"}, "minItems": 0});
        let text = json!({"type": "string", "format": "uri"});
        let place = json!({"$ref": "#/components/schemas/P"});
        let both = json!({"anyOf": [place, text]});
        let expected = json!({"anyOf": [
            {"type": "array", "items": {"type": ["integer", "string"], "enum": [1, "a"]}, "minItems": 0},
            text,
            place,
        ]});
        assert_eq!(all([&list, &text, &both, &other]), expected);
        assert_eq!(all([&list, &json!({})]), json!({}));
    }
}
