//! The schema of issues as a tree.

use super::walk::{Here, Walk};
use super::{any_of, constant};
use crate::envelope::{Node, Tree};
use serde_json::{Value as Json, json};

impl Walk {
    /// A place has its own issues, places inside, or both.
    pub(super) fn tree(&mut self, tree: &Tree, each: &Node, here: Here<'_>) -> Json {
        let each = self.element(each, &here.among_issues());
        let name = format!("place{}", self.defs.len() + 1);
        let place = json!({"$ref": format!("#/$defs/{name}")});
        let own_key = tree.own_key();
        let each = match tree.leaf.and(tree.none) {
            Some(none) => any_of(vec![each, constant(none)]),
            None => each,
        };
        let or_list = |object: Json| match tree.lists {
            Some(none) => {
                let element = any_of(vec![place.clone(), constant(none)]);
                any_of(vec![object, json!({"type": "array", "items": element, "minItems": 1})])
            }
            None => object,
        };
        let inside = match tree.apart() {
            Some(inside) => {
                let places = json!({
                    "type": "object", "additionalProperties": place, "minProperties": 1,
                });
                json!({
                    "type": "object",
                    "properties": {own_key: each, inside: or_list(places)},
                    "minProperties": 1,
                })
            }
            None => or_list(json!({
                "type": "object",
                "properties": {own_key: each},
                "additionalProperties": place,
                "minProperties": 1,
            })),
        };
        if tree.leaf.is_some() {
            self.defs.insert(name, inside);
            place.clone()
        } else {
            self.defs.insert(name, any_of(vec![each, inside.clone()]));
            inside
        }
    }
}
