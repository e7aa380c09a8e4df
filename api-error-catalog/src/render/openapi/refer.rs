//! References inside of schemas: what they lead to stands elsewhere in another document.

use serde_json::{Map, Value as Json, json};

/// What says of which schema a schema is part.
const OF_A_DOCUMENT: [&str; 6] =
    ["$schema", "$id", "$defs", "$anchor", "$dynamicAnchor", "$dynamicRef"];

/// How many definitions are written out in one schema at most.
const MOST: usize = 64;

/// The definitions of a schema.
pub(super) fn definitions(schema: &Json) -> Option<&Map<String, Json>> {
    schema.get("$defs")?.as_object().filter(|defs| !defs.is_empty())
}

/// A schema that refers to its definitions by these names of components.
pub(super) fn relocated(schema: &Json, component: &dyn Fn(&str) -> Option<String>) -> Json {
    rewritten(schema, &mut |name| {
        component(name).map(|name| json!({"$ref": format!("#/components/schemas/{name}")}))
    })
}

/// A schema with each definition in its place. What a definition has of its own kind inside can be
/// anything.
pub(super) fn unrolled(schema: &Json) -> Json {
    let none = Map::new();
    let defs = definitions(schema).unwrap_or(&none);
    Unrolled { defs, open: Vec::new(), left: MOST }.write(schema)
}

struct Unrolled<'s> {
    defs: &'s Map<String, Json>,
    open: Vec<&'s str>,
    left: usize,
}

impl<'s> Unrolled<'s> {
    fn write(&mut self, schema: &Json) -> Json {
        rewritten(schema, &mut |name| {
            let (name, definition) = self.defs.get_key_value(name)?;
            self.left = self.left.checked_sub(1)?;
            self.written_out(name, definition)
        })
    }

    fn written_out(&mut self, name: &'s str, definition: &'s Json) -> Option<Json> {
        if self.open.contains(&name) {
            return None;
        }
        self.open.push(name);
        let schema = self.write(definition);
        self.open.pop();
        Some(schema)
    }
}

/// A schema with something else for each reference to one of its definitions, or, where there is
/// nothing else, without it.
fn rewritten(schema: &Json, instead: &mut dyn FnMut(&str) -> Option<Json>) -> Json {
    match schema {
        Json::Object(members) => object(members, instead).into(),
        Json::Array(schemas) => schemas.iter().map(|schema| rewritten(schema, instead)).collect(),
        other => other.clone(),
    }
}

fn object(
    members: &Map<String, Json>,
    instead: &mut dyn FnMut(&str) -> Option<Json>,
) -> Map<String, Json> {
    let mut object = Map::new();
    for (key, value) in members {
        let value = match key.as_str() {
            "$ref" => continue,
            key if OF_A_DOCUMENT.contains(&key) => continue,
            // Values rather than schemas.
            "const" | "enum" | "default" | "example" | "examples" => value.clone(),
            "properties" | "patternProperties" | "dependentSchemas" => schemas(value, instead),
            _ => rewritten(value, instead),
        };
        object.insert(key.clone(), value);
    }
    let name = members.get("$ref").and_then(Json::as_str).and_then(name);
    if let Some(Json::Object(found)) = name.and_then(|name| instead(&name)) {
        for (key, value) in found {
            object.entry(key).or_insert(value);
        }
    }
    object
}

/// Schemas by names, which are no keywords.
fn schemas(value: &Json, instead: &mut dyn FnMut(&str) -> Option<Json>) -> Json {
    let Json::Object(schemas) = value else { return value.clone() };
    let rewritten = schemas.iter().map(|(name, schema)| (name.clone(), rewritten(schema, instead)));
    Json::Object(rewritten.collect())
}

/// The name of the definition that a reference leads to.
fn name(reference: &str) -> Option<String> {
    let name = reference.strip_prefix("#/$defs/").filter(|name| !name.contains('/'))?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree() -> Json {
        json!({
            "$schema": "x",
            "properties": {
                "$ref": {"$ref": "#/$defs/a~1b"},
                "c": {"const": {"$ref": "#/$defs/a~1b"}},
                "d": {"$ref": "#", "title": "T"},
            },
            "$defs": {"a/b": {"items": {"$ref": "#/$defs/a~1b"}}},
        })
    }

    #[test]
    fn references_lead_to_components() {
        let expected = json!({"properties": {
            "$ref": {"$ref": "#/components/schemas/A"},
            "c": {"const": {"$ref": "#/$defs/a~1b"}},
            "d": {"title": "T"},
        }});
        let component = |name: &str| (name == "a/b").then(|| "A".to_owned());
        assert_eq!(relocated(&tree(), &component), expected);
    }

    #[test]
    fn a_definition_ends_where_it_begins_again() {
        let expected = json!({"properties": {
            "$ref": {"items": {}},
            "c": {"const": {"$ref": "#/$defs/a~1b"}},
            "d": {"title": "T"},
        }});
        assert_eq!(unrolled(&tree()), expected);
    }

    #[test]
    fn definitions_that_double_each_time_end() {
        let mut defs = Map::new();
        for at in 0..64 {
            let next = json!({"$ref": format!("#/$defs/{}", at + 1)});
            defs.insert(at.to_string(), json!({"prefixItems": [next, next]}));
        }
        let schema = unrolled(&json!({"$ref": "#/$defs/0", "$defs": defs}));
        assert!(schema.to_string().len() < 4_096);
    }
}
