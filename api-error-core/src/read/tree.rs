//! The issues as a tree that mirrors the request.

use super::at::At;
use super::found::Match;
use super::given::Given;
use super::issue::Partial;
use super::note::Step;
use super::split::{has_room, taken, whole};
use super::{ISSUE_LIMIT, KEY_LIMIT};
use crate::envelope::{Node, Tree};
use crate::values::Segment;
use serde_json::Value as Json;

pub(super) fn tree<'a>(tree: &Tree, each: &Node, json: &'a Json, at: At<'_>) -> Option<Match<'a>> {
    let fits = json.is_object() || tree.lists.is_some() && json.is_array();
    if !fits {
        return None;
    }
    let mut walk = Walk { tree, each, whole: whole(), steps: Vec::new(), issues: Vec::new() };
    walk.place(json, at);
    let Walk { mut whole, mut issues, .. } = walk;
    has_room(&mut whole, &mut issues, at);
    whole.found.scope.others.push(issues);
    Some(whole)
}

struct Walk<'t, 'a> {
    tree: &'t Tree,
    each: &'t Node,
    whole: Match<'a>,
    steps: Vec<Segment>,
    issues: Vec<Partial>,
}

impl<'a> Walk<'_, 'a> {
    fn place(&mut self, json: &'a Json, at: At<'_>) {
        let tree = self.tree;
        let listed = tree.lists.is_some() && json.is_array();
        if !listed && !json.is_object() {
            return self.own(at.part(self.each, Given::Json(json)));
        }
        if tree.leaf.is_none() && !self.steps.is_empty() {
            // What a place has itself may stand alone.
            let own = at.matched(self.each, Given::Json(json));
            if let Some(own) = own.filter(|own| own.fit.wrong == 0 && !own.fit.is_ill()) {
                return self.own(own);
            }
        }
        self.list(json, at);
        for (key, json) in json.as_object().into_iter().flatten() {
            self.member(key, json, at.step(Step::Key(key)));
        }
    }

    fn member(&mut self, key: &str, json: &'a Json, at: At<'_>) {
        let tree = self.tree;
        let inside = tree.apart();
        if key == tree.own_key() {
            if !tree.none.is_some_and(|none| Given::Json(json).is(none)) {
                self.own(at.part(self.each, Given::Json(json)));
            }
        } else if inside.is_none() {
            self.place_inside(key, json, at);
        } else if inside.is_some_and(|inside| key == inside) {
            self.list(json, at);
            for (key, json) in json.as_object().into_iter().flatten() {
                self.place_inside(key, json, at.step(Step::Key(key)));
            }
        }
    }

    /// The places of a list, if the tree mirrors lists.
    fn list(&mut self, json: &'a Json, at: At<'_>) {
        let (Some(none), Some(items)) = (self.tree.lists, json.as_array()) else { return };
        for (i, json) in items.iter().enumerate() {
            if !Given::Json(json).is(none) && self.issues.len() <= ISSUE_LIMIT {
                self.steps.push(Segment::Index(i));
                self.place(json, at.step(Step::Index(i)));
                self.steps.pop();
            }
        }
    }

    fn place_inside(&mut self, key: &str, json: &'a Json, at: At<'_>) {
        if key.len() > KEY_LIMIT {
            return self.whole.found.note(|| at.note("a shorter key"));
        }
        if self.issues.len() <= ISSUE_LIMIT {
            self.steps.push(Segment::spelled(key));
            self.place(json, at);
            self.steps.pop();
        }
    }

    fn own(&mut self, own: Match<'a>) {
        let base = Partial::default().within(&self.steps);
        let issues = taken(&mut self.whole, own, &base);
        self.issues.extend(issues);
    }
}
