//! Values of params.

use api_error_core::Param;
use serde_json::{Value as Json, json};

/// A value of a param: the one that its author gave, or one that its schema admits.
pub(crate) fn of(param: &Param) -> Json {
    if let Some(given) = param.example.and_then(|json| serde_json::from_str(json).ok()) {
        return given;
    }
    let schema = param.schema();
    if schema.as_object().is_some_and(serde_json::Map::is_empty) {
        return of_type(param.ty).unwrap_or_else(|| param.name.into());
    }
    of_schema(&schema, param.name)
}

/// A value of a well-known type that is not the standard library's.
fn of_type(ty: &str) -> Option<Json> {
    let path = ty.split('<').next().unwrap_or(ty).trim_start_matches(['&', ' ']);
    let name = path.rsplit("::").next().unwrap_or(path);
    Some(match name {
        "Uuid" => json!("019bc0de-5d40-7000-8000-3a5f1c2b7e90"),
        "DateTime" | "OffsetDateTime" | "Timestamp" | "SystemTime" => json!("2026-01-15T09:30:00Z"),
        "NaiveDate" | "Date" => json!("2026-01-15"),
        "IpAddr" | "Ipv4Addr" => json!("192.0.2.1"),
        "Ipv6Addr" => json!("2001:db8::1"),
        "Url" | "Uri" => json!("https://example.com/"),
        "Decimal" | "BigDecimal" => json!("9.99"),
        "Option" | "Box" | "Arc" | "Rc" => {
            let inside = ty.split_once('<')?.1.trim_end().strip_suffix('>')?;
            return of_type(inside);
        }
        _ if name.starts_with("NonZero") => json!(42),
        _ => return None,
    })
}

fn of_schema(schema: &Json, name: &str) -> Json {
    let ty = match &schema["type"] {
        Json::Array(types) => types.first().unwrap_or(&Json::Null),
        ty => ty,
    };
    match ty.as_str().unwrap_or_default() {
        "boolean" => true.into(),
        "integer" => 42.into(),
        "number" => json!(1.5),
        "null" => Json::Null,
        "array" => of_array(schema, name),
        "object" => json!({ "key": of_schema(&schema["additionalProperties"], name) }),
        // A string, or anything.
        _ => name.into(),
    }
}

fn of_array(schema: &Json, name: &str) -> Json {
    if let Json::Array(items) = &schema["prefixItems"] {
        return items.iter().map(|item| of_schema(item, name)).collect();
    }
    let len = schema["minItems"].as_u64().unwrap_or(1).min(1024);
    (0..len).map(|_| of_schema(&schema["items"], name)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;
    use api_error_core::Params;

    #[test]
    fn the_example_of_a_type_is_a_value_of_it() {
        for ty in [
            "u32",
            "Option<i64>",
            "Vec<Option<String>>",
            "[bool; 3]",
            "[u8; 300]",
            "(u8, f32, &str)",
            "HashMap<String, Vec<u8>>",
            "BTreeMap<u8, char>",
            "()",
            "Money",
            "Option<Uuid>",
        ] {
            let lines: &'static str = format!("limit: {ty}").leak();
            let param = Params::new(lines).named("limit").unwrap();
            let example = of(&param);
            assert!(jsonschema::is_valid(&param.schema(), &example), "{ty}: {example}");
        }
    }
}
