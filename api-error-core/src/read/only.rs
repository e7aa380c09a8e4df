//! Some of the issues.

use super::ISSUE_LIMIT;
use super::issue::Partial;
use super::issues::Scope;
use super::walk::Reader;
use crate::In;
use crate::envelope::{Node, Which};
use serde_json::Value as Json;
use std::mem;

impl<'a> Reader<'a> {
    pub(super) fn only(&mut self, which: Which, node: &Node, json: &'a Json) {
        if let Some(issue) = &mut self.issue {
            issue.put(In::of(which));
            return self.node(node, json);
        }
        let mut base = self.scope.base();
        base.put(In::of(which));
        let known = self.scope.some.iter_mut().find(|(of, _)| *of == which);
        let scope = known.map_or_else(|| Scope::of(base), |(_, scope)| mem::take(scope));
        let mut outer = mem::replace(&mut self.scope, scope);
        self.node(node, json);
        mem::swap(&mut self.scope, &mut outer);
        match self.scope.some.iter_mut().find(|(of, _)| *of == which) {
            Some((_, scope)) => *scope = outer,
            None => self.scope.some.push((which, outer)),
        }
    }
}

/// Those of all parts of the request, and those of the whole and of its fields.
pub(super) fn together(some: Vec<(Which, Scope)>) -> [Vec<Partial>; 2] {
    let (parts, fields): (Vec<_>, Vec<_>) =
        some.into_iter().partition(|(which, _)| !matches!(which, Which::Whole | Which::Fields));
    [parts, fields].map(|some| {
        some.into_iter().flat_map(|(_, scope)| scope.issues()).take(ISSUE_LIMIT).collect()
    })
}
