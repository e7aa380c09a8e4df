//! Types from JSON Schemas.

use super::text;
use serde_json::{Map, Value as Json};

/// The type of the values that a schema admits, as far as it tells.
pub(super) fn of(schema: &Json) -> String {
    let Some(schema) = schema.as_object() else { return "unknown".to_owned() };
    if let Some(value) = schema.get("const") {
        return constant(value);
    }
    if let Some(Json::Array(values)) = schema.get("enum") {
        return union(values.iter().map(constant));
    }
    if let Some(Json::Array(any)) = schema.get("anyOf").or_else(|| schema.get("oneOf")) {
        return union(any.iter().map(of));
    }
    match schema.get("type") {
        Some(Json::String(ty)) => named(ty, schema),
        Some(Json::Array(types)) => {
            union(types.iter().map(|ty| named(ty.as_str().unwrap_or_default(), schema)))
        }
        _ => "unknown".to_owned(),
    }
}

fn named(ty: &str, schema: &Map<String, Json>) -> String {
    match ty {
        "boolean" | "string" | "null" | "number" => ty.to_owned(),
        "integer" => "number".to_owned(),
        "array" => array(schema),
        "object" => object(schema),
        _ => "unknown".to_owned(),
    }
}

fn array(schema: &Map<String, Json>) -> String {
    if let Some(Json::Array(items)) = schema.get("prefixItems") {
        let items: Vec<_> = items.iter().map(of).collect();
        return format!("readonly [{}]", items.join(", "));
    }
    let item = of(schema.get("items").unwrap_or(&Json::Null));
    let is_one = !item.contains(['|', ' ']) || item.starts_with('{') && item.ends_with('}');
    if is_one { format!("readonly {item}[]") } else { format!("readonly ({item})[]") }
}

fn object(schema: &Map<String, Json>) -> String {
    let Some(Json::Object(properties)) = schema.get("properties") else {
        let value = schema.get("additionalProperties").map_or_else(|| "unknown".to_owned(), of);
        return format!("{{ readonly [key: string]: {value} }}");
    };
    let required = |name: &str| {
        let names = schema.get("required").and_then(Json::as_array);
        names.is_some_and(|names| names.iter().any(|one| one == name))
    };
    let members = properties.iter().map(|(name, schema)| {
        let mark = if required(name) { "" } else { "?" };
        format!("readonly {}{mark}: {}", text::name(name), of(schema))
    });
    let members: Vec<_> = members.collect();
    if members.is_empty() { "object".to_owned() } else { format!("{{ {} }}", members.join("; ")) }
}

fn constant(value: &Json) -> String {
    match value {
        Json::String(text) => text::literal(text),
        Json::Null | Json::Bool(_) | Json::Number(_) => value.to_string(),
        _ => "unknown".to_owned(),
    }
}

/// One of these; anything, if one of them is.
pub(super) fn union(types: impl Iterator<Item = String>) -> String {
    let types = distinct(types);
    if types.iter().any(|ty| ty == "unknown") || types.is_empty() {
        return "unknown".to_owned();
    }
    types.join(" | ")
}

/// Each once, in order.
pub(super) fn distinct(types: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept = Vec::new();
    for ty in types {
        if !kept.contains(&ty) {
            kept.push(ty);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn schemas_of_rust_types_are_types() {
        for (schema, ty) in [
            (json!({"type": "integer", "minimum": 0}), "number"),
            (json!({"type": ["number", "null"]}), "number | null"),
            (json!({"type": "array", "items": {"type": "string"}}), "readonly string[]"),
            (
                json!({"type": "array", "items": {"type": ["integer", "null"]}}),
                "readonly (number | null)[]",
            ),
            (
                json!({"type": "array", "items": {"type": "array", "items": {}}}),
                "readonly (readonly unknown[])[]",
            ),
            (
                json!({"type": "array", "prefixItems": [{"type": "boolean"}, {}]}),
                "readonly [boolean, unknown]",
            ),
            (
                json!({"type": "object", "additionalProperties": {"type": "boolean"}}),
                "{ readonly [key: string]: boolean }",
            ),
            (
                json!({"type": "object", "properties": {"a-b": {"const": 1}}, "required": ["a-b"]}),
                "{ readonly \"a-b\": 1 }",
            ),
            (json!({"enum": ["a", null]}), "\"a\" | null"),
            (json!({"anyOf": [{"type": "string"}, {}]}), "unknown"),
            (json!({}), "unknown"),
            (json!(true), "unknown"),
            (json!({"type": "*/"}), "unknown"),
        ] {
            assert_eq!(of(&schema), ty, "{schema}");
        }
    }
}
