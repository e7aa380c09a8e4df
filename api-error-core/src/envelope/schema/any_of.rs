//! Schemas that admit what several admit.

use super::distinct;
use serde_json::{Value as Json, json};

/// What any of these admits; without any, nothing.
pub(super) fn any_of(schemas: Vec<Json>) -> Json {
    let mut distinct = distinct(schemas);
    match distinct.len() {
        _ if distinct.contains(&json!({})) => json!({}),
        0 => json!({"not": {}}),
        1 => distinct.swap_remove(0),
        _ => json!({"anyOf": distinct}),
    }
}

/// What this admits, and `null`.
pub(super) fn nullable(mut schema: Json) -> Json {
    match scalar(&schema) {
        Some("null") => schema,
        Some(ty) => {
            schema["type"] = json!([ty, "null"]);
            if let Some(values) = schema.get_mut("enum").and_then(Json::as_array_mut) {
                values.push(Json::Null);
            }
            schema
        }
        None if schema == json!({"const": null}) => schema,
        None => any_of(vec![schema, null()]),
    }
}

/// `null` alone.
pub(super) fn null() -> Json {
    json!({"type": "null"})
}

/// The one type of a schema, where its other keywords do not look into the value.
fn scalar(schema: &Json) -> Option<&'static str> {
    let ty = schema.get("type")?.as_str()?;
    ["string", "integer", "number", "boolean", "null"].into_iter().find(|scalar| *scalar == ty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_joins_the_type_of_a_scalar() {
        assert_eq!(nullable(json!({"type": "string"})), json!({"type": ["string", "null"]}));
        assert_eq!(
            nullable(json!({"type": "string", "enum": ["a"]})),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
        assert_eq!(nullable(null()), null());
        assert_eq!(nullable(json!({})), json!({}));
        assert_eq!(
            nullable(json!({"type": "object"})),
            json!({"anyOf": [{"type": "object"}, {"type": "null"}]})
        );
    }

    #[test]
    fn one_alternative_is_none() {
        assert_eq!(any_of(vec![null(), null()]), null());
        assert_eq!(any_of(vec![null(), json!({})]), json!({}));
    }
}
