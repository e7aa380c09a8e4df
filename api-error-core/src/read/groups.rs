//! Groups of issues in a list.

use super::issues::Scope;
use super::note::Step;
use super::walk::Reader;
use crate::envelope::{IssueSlot, Node};
use serde_json::Value as Json;
use std::mem;

impl<'a> Reader<'a> {
    pub(super) fn groups(&mut self, by: IssueSlot, each: &Node, json: &'a Json) {
        let Some(items) = json.as_array() else { return self.note("an array") };
        let mut found = Vec::new();
        for (i, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
            if !self.has_room(&mut found) {
                break;
            }
            let base = self.scope.base();
            let scope = mem::replace(&mut self.scope, Scope::of(base.clone()));
            let issue = self.issue.replace(base);
            self.step(Step::Index(i), |reader| reader.node(each, item));
            let mut issues = mem::replace(&mut self.scope, scope).issues();
            let first = mem::replace(&mut self.issue, issue).unwrap_or_default();
            for issue in &mut issues {
                issue.merge(first.common(by));
            }
            match issues.first_mut() {
                Some(issue) => issue.merge(first),
                None => issues.push(first),
            }
            found.extend(issues);
        }
        self.has_room(&mut found);
        self.scope.others.push(found);
    }
}
