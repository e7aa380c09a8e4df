//! The issues as a tree that mirrors the request.

use super::KEY_LIMIT;
use super::fit::{fit, is_constant};
use super::issue::Partial;
use super::note::Step;
use super::place::segment;
use super::walk::Reader;
use crate::Segment;
use crate::envelope::Tree;
use serde_json::Value as Json;

impl<'a> Reader<'a> {
    pub(super) fn tree(&mut self, tree: &Tree, json: &'a Json) {
        if !json.is_object() && (tree.lists.is_none() || !json.is_array()) {
            return self.note("an object");
        }
        let mut found = Vec::new();
        self.place(tree, json, &mut Vec::new(), &mut found);
        self.scope.others.push(found);
    }

    fn place(
        &mut self,
        tree: &Tree,
        json: &'a Json,
        steps: &mut Vec<Segment>,
        found: &mut Vec<Partial>,
    ) {
        let own = |reader: &mut Self, steps: &[Segment], json| {
            let base = reader.scope.base().within(steps);
            reader.among(base, &tree.each, json)
        };
        let may_be_places = steps.is_empty() || !is_own(tree, json);
        if let (Some(none), true, Json::Array(items)) = (tree.lists, may_be_places, json) {
            return self.places_in_list(tree, none, items, steps, found);
        }
        let places = json.as_object().filter(|_| may_be_places);
        let Some(map) = places else { return found.extend(own(self, steps, json)) };
        let own_key = tree.leaf.unwrap_or(tree.whole);
        let inside = tree.inside.filter(|_| tree.leaf.is_some());
        for (key, json) in map {
            if !self.has_room(found) {
                return;
            }
            self.step(Step::Key(key), |reader| {
                if key == own_key {
                    if !tree.none.is_some_and(|none| is_constant(none, json)) {
                        found.extend(own(reader, steps, json));
                    }
                } else if inside.is_none() {
                    reader.place_inside(tree, key, json, steps, found);
                } else if inside.is_some_and(|inside| key == inside) {
                    if let (Some(none), Json::Array(items)) = (tree.lists, json) {
                        reader.places_in_list(tree, none, items, steps, found);
                    }
                    for (key, json) in json.as_object().into_iter().flatten() {
                        reader.step(Step::Key(key), |reader| {
                            reader.place_inside(tree, key, json, steps, found);
                        });
                    }
                }
            });
        }
    }

    fn places_in_list(
        &mut self,
        tree: &Tree,
        none: &str,
        items: &'a [Json],
        steps: &mut Vec<Segment>,
        found: &mut Vec<Partial>,
    ) {
        for (index, json) in items.iter().enumerate() {
            if !is_constant(none, json) && self.has_room(found) {
                steps.push(Segment::Index(index));
                self.step(Step::Index(index), |reader| reader.place(tree, json, steps, found));
                steps.pop();
            }
        }
    }

    fn place_inside(
        &mut self,
        tree: &Tree,
        key: &str,
        json: &'a Json,
        steps: &mut Vec<Segment>,
        found: &mut Vec<Partial>,
    ) {
        if key.len() > KEY_LIMIT {
            return self.note("a shorter key");
        }
        if self.has_room(found) {
            steps.push(segment(key));
            self.place(tree, json, steps, found);
            steps.pop();
        }
    }
}

/// Whether this is what a place has itself, in a tree where that may stand alone.
fn is_own(tree: &Tree, json: &Json) -> bool {
    tree.leaf.is_none() && fit(&tree.each, json).is_some_and(|fit| fit.wrong == 0)
}
