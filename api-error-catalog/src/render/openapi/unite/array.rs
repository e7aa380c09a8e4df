//! Lists.

use super::{bound, higher, lower, says_only, set};
use serde_json::{Map, Value as Json};

type Schema = Map<String, Json>;

const ITEMS: &str = "items";
const FIRST: &str = "prefixItems";

/// Whether both are lists of any length, or of one length.
pub(super) fn fit(a: &Schema, b: &Schema) -> bool {
    let is = |schema| says_only(schema, "array", &[ITEMS, FIRST, "minItems", "maxItems"]);
    let first = |schema: &Schema| schema.get(FIRST).and_then(Json::as_array).map(Vec::len);
    let plain = |schema: &Schema| first(schema).is_none() || !schema.contains_key(ITEMS);
    is(a) && is(b) && plain(a) && plain(b) && first(a) == first(b)
}

pub(super) fn unite(mut a: Schema, b: &Schema) -> Schema {
    let least = bound("minItems", &a, b, lower);
    let most = bound("maxItems", &a, b, higher);
    let items = match (a.remove(ITEMS), b.get(ITEMS)) {
        (Some(items), Some(others)) => Some(super::unite(items, others)),
        _ => None,
    };
    let first = match (a.remove(FIRST), b.get(FIRST)) {
        (Some(Json::Array(items)), Some(Json::Array(others))) => {
            let pairs = items.into_iter().zip(others);
            Some(pairs.map(|(item, other)| super::unite(item, other)).collect())
        }
        _ => None,
    };
    set(&mut a, ITEMS, items);
    set(&mut a, FIRST, first);
    set(&mut a, "minItems", least);
    set(&mut a, "maxItems", most);
    a
}
