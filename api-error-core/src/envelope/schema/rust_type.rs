//! Schemas of public values, as far as the name of their Rust type tells.

use super::nullable;
use serde_json::{Value as Json, json};

/// What is known of a type.
pub(super) struct RustType {
    /// The schema of its values that are no `None`; of a type that is not known, one that admits
    /// anything.
    pub(super) schema: Json,
    /// Whether every value of it can be written as JSON.
    pub(super) writable: bool,
    /// Whether a value of it may be `None`, which is absent by itself and `null` among others.
    pub(super) optional: bool,
}

impl RustType {
    /// What the spelling of a type tells: `Vec<Option<u32>>`.
    pub(super) fn read(ty: &str) -> Self {
        let ty = ty.trim();
        if let Some(referent) = ty.strip_prefix('&') {
            return RustType::read(without_lifetime(referent));
        }
        match (enclosed(ty, '(', ')'), enclosed(ty, '[', ']')) {
            (Some(inside), _) => RustType::tuple(inside),
            (_, Some(inside)) => RustType::array(inside),
            (None, None) => RustType::path(ty),
        }
    }

    fn known(schema: Json) -> Self {
        RustType { schema, writable: true, optional: false }
    }

    fn unknown() -> Self {
        RustType { schema: json!({}), writable: false, optional: false }
    }

    fn tuple(inside: &str) -> Self {
        let parts = list(inside);
        match *parts {
            [] => RustType { optional: true, ..RustType::known(json!({"type": "null"})) },
            [part] if !inside.trim_end().ends_with(',') => RustType::read(part),
            _ => {
                let parts: Vec<_> = parts.into_iter().map(RustType::read).collect();
                let (len, writable) = (parts.len(), parts.iter().all(|part| part.writable));
                let items: Vec<Json> = parts.into_iter().map(RustType::inside).collect();
                let schema = json!({
                    "type": "array", "prefixItems": items, "minItems": len, "maxItems": len,
                });
                RustType { schema, writable, optional: false }
            }
        }
    }

    fn array(inside: &str) -> Self {
        let (element, len) = inside.rsplit_once(';').unwrap_or((inside, ""));
        let mut array =
            RustType::read(element).within(|items| json!({"type": "array", "items": items}));
        if let Ok(len) = len.trim().parse::<usize>() {
            array.schema["minItems"] = len.into();
            array.schema["maxItems"] = len.into();
        }
        array
    }

    fn path(ty: &str) -> Self {
        let (path, arguments) = match ty.split_once('<') {
            Some((path, rest)) => (path, rest.strip_suffix('>')),
            None => (ty, Some("")),
        };
        let name = path.rsplit("::").next().unwrap_or(path);
        let root = path.trim_start_matches("::").split("::").next().unwrap_or(path);
        let plain = path == name || ["std", "core", "alloc"].contains(&root);
        match arguments {
            Some(arguments) if plain => RustType::named(name, &list(arguments)),
            _ => RustType::unknown(),
        }
    }

    fn named(name: &str, arguments: &[&str]) -> Self {
        match (name, arguments) {
            ("bool", []) => RustType::known(json!({"type": "boolean"})),
            ("u8" | "u16" | "u32" | "u64" | "u128" | "usize", []) => {
                RustType::known(json!({"type": "integer", "minimum": 0}))
            }
            ("i8" | "i16" | "i32" | "i64" | "i128" | "isize", []) => {
                RustType::known(json!({"type": "integer"}))
            }
            // Those that JSON cannot say are `null`.
            ("f32" | "f64", []) => RustType::known(json!({"type": ["number", "null"]})),
            ("str" | "String" | "char", []) => RustType::known(json!({"type": "string"})),
            ("Box" | "Arc" | "Rc", [inside]) => RustType::read(inside),
            ("Cow", [lifetime, inside]) if lifetime.starts_with('\'') => RustType::read(inside),
            ("Option", [inside]) => RustType { optional: true, ..RustType::read(inside) },
            ("Vec" | "VecDeque" | "HashSet" | "BTreeSet", [item]) => {
                RustType::read(item).within(|items| json!({"type": "array", "items": items}))
            }
            ("HashMap" | "BTreeMap", [key, value]) => {
                let key = RustType::read(key).schema == json!({"type": "string"});
                let mut map = RustType::read(value)
                    .within(|values| json!({"type": "object", "additionalProperties": values}));
                map.writable &= key;
                map
            }
            _ => RustType::unknown(),
        }
    }

    /// The type whose values have values of this one in them.
    fn within(self, schema: impl FnOnce(Json) -> Json) -> Self {
        RustType { writable: self.writable, schema: schema(self.inside()), optional: false }
    }

    fn inside(self) -> Json {
        if self.optional { nullable(self.schema) } else { self.schema }
    }
}

/// `T` of `'a mut T`.
fn without_lifetime(ty: &str) -> &str {
    let ty = match ty.strip_prefix('\'') {
        Some(lifetime) => lifetime.split_once(' ').map_or("", |(_, ty)| ty),
        None => ty,
    };
    ty.strip_prefix("mut ").unwrap_or(ty)
}

fn enclosed(ty: &str, open: char, close: char) -> Option<&str> {
    ty.strip_prefix(open)?.strip_suffix(close)
}

/// What stands between the commas that are in no bracket.
fn list(inside: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let between = inside.split(|c| {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    between.map(str::trim).filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_types_have_a_schema() {
        let string = json!({"type": "string"});
        let natural = json!({"type": "integer", "minimum": 0});
        for (ty, schema) in [
            ("&'static str", string.clone()),
            ("std::borrow::Cow<'static, str>", string.clone()),
            ("::std::string::String", string.clone()),
            ("Box<[u8]>", json!({"type": "array", "items": natural})),
            (
                "Vec<Option<u8>>",
                json!({"type": "array", "items": {"type": ["integer", "null"], "minimum": 0}}),
            ),
            (
                "[bool; 2]",
                json!({
                    "type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 2
                }),
            ),
            ("()", json!({"type": "null"})),
            ("(String)", string.clone()),
            (
                "(u8, Vec<(i8, f32)>)",
                json!({
                    "type": "array", "minItems": 2, "maxItems": 2,
                    "prefixItems": [natural, {"type": "array", "items": {
                        "type": "array", "minItems": 2, "maxItems": 2,
                        "prefixItems": [{"type": "integer"}, {"type": ["number", "null"]}],
                    }}],
                }),
            ),
            (
                "HashMap<String, bool>",
                json!({
                    "type": "object", "additionalProperties": {"type": "boolean"}
                }),
            ),
        ] {
            let read = RustType::read(ty);
            assert_eq!(read.schema, schema, "{ty}");
            assert!(read.writable, "{ty}");
        }
    }

    #[test]
    fn what_may_be_none_is_known_of_a_type() {
        for (ty, optional) in [
            ("Option<u8>", true),
            ("Box<Option<u8>>", true),
            ("&'a Option<u8>", true),
            ("()", true),
            ("Vec<Option<u8>>", false),
            ("(u8, Option<u8>)", false),
        ] {
            assert_eq!(RustType::read(ty).optional, optional, "{ty}");
        }
        assert_eq!(RustType::read("Option<u8>").schema, RustType::read("u8").schema);
    }

    #[test]
    fn what_is_not_plainly_known_admits_anything() {
        for ty in
            ["T", "Uuid", "crate::String", "<T as X>::Y", "Vec<u8>::Item", "dyn Fn(u8) -> u8", ""]
        {
            let read = RustType::read(ty);
            assert_eq!((read.schema, read.writable), (json!({}), false), "{ty}");
        }
        let list = RustType::read("Vec<T>");
        assert_eq!(list.schema, json!({"type": "array", "items": {}}));
        assert!(!list.writable);
        assert!(!RustType::read("HashMap<Key, u8>").writable);
    }
}
