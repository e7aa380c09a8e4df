//! Objects.

use super::{admits_all, bound, lower, says_only, set};
use serde_json::{Map, Value as Json, json};

type Schema = Map<String, Json>;

const ADDITIONAL: &str = "additionalProperties";

pub(super) fn is(schema: &Schema) -> bool {
    says_only(schema, "object", &["properties", "required", ADDITIONAL, "minProperties"])
}

pub(super) fn unite(mut a: Schema, b: &Schema) -> Schema {
    let least = bound("minProperties", &a, b, lower);
    let required = required(&a, b);
    let properties = properties(&mut a, b);
    let additional = additional(a.remove(ADDITIONAL), b.get(ADDITIONAL));
    set(&mut a, "properties", properties);
    set(&mut a, "required", required);
    set(&mut a, ADDITIONAL, additional);
    set(&mut a, "minProperties", least);
    a
}

fn required(a: &Schema, b: &Schema) -> Option<Json> {
    let (a, b) = (a.get("required")?.as_array()?, b.get("required")?.as_array()?);
    let both: Vec<Json> = a.iter().filter(|key| b.contains(key)).cloned().collect();
    if both.is_empty() { None } else { Some(both.into()) }
}

fn properties(a: &mut Schema, b: &Schema) -> Option<Json> {
    let mut properties = match a.remove("properties") {
        Some(Json::Object(properties)) => properties,
        _ => Schema::new(),
    };
    let none = Schema::new();
    let others = b.get("properties").and_then(Json::as_object).unwrap_or(&none);
    let [open, other_open] = [a.get(ADDITIONAL), b.get(ADDITIONAL)];
    if let Some(open) = other_open {
        for (key, schema) in &mut properties {
            if !others.contains_key(key) {
                *schema = super::unite(schema.take(), open);
            }
        }
    }
    for (key, other) in others {
        let schema = match (properties.remove(key), open) {
            (Some(schema), _) => super::unite(schema, other),
            (None, Some(open)) => super::unite(other.clone(), open),
            (None, None) => other.clone(),
        };
        properties.insert(key.clone(), schema);
    }
    if properties.is_empty() { None } else { Some(properties.into()) }
}

/// What members of any name are. A schema that does not say so admits all, too.
fn additional(a: Option<Json>, b: Option<&Json>) -> Option<Json> {
    match (a, b) {
        (Some(a), Some(b)) => match super::unite(a, b) {
            any if admits_all(&any) => Some(json!(true)),
            other => Some(other),
        },
        (Some(one), None) if admits_all(&one) => Some(json!(true)),
        (None, Some(one)) if admits_all(one) => Some(json!(true)),
        _ => None,
    }
}
