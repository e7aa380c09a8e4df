//! Which of several alternatives a value was written by.

use super::fit::{Fit, best, fit};
use super::walk::Reader;
use crate::Status;
use crate::envelope::{Node, Test};
use serde_json::Value as Json;

impl<'a> Reader<'a> {
    /// Reads by the alternative that fits best, the earliest of equals; where none does, the first
    /// notes why.
    pub(super) fn first(&mut self, nodes: &[Node], json: &'a Json) {
        let fits = nodes.iter().map(|node| (node, fit(node, json)));
        if let Some(node) = best(fits).map(|(node, _)| node).or(nodes.first()) {
            self.node(node, json);
        }
    }

    /// Reads by the one that fits; if both do, by the test; without an answer, by the better fit.
    pub(super) fn either(&mut self, test: Test, nodes: [&'static Node; 2], json: &'a Json) {
        let [then, otherwise] = nodes;
        let (yes, no) = (fit(then, json), fit(otherwise, json));
        let wrong = |fit: Option<Fit>| fit.map_or(u32::MAX, |fit| fit.wrong);
        let right = |fit: Option<Fit>| fit.map_or(0, |fit| fit.right);
        let holds = if wrong(yes) == wrong(no) {
            self.holds(test).unwrap_or_else(|| {
                self.undecided = true;
                right(yes) >= right(no)
            })
        } else {
            wrong(yes) < wrong(no)
        };
        self.node(if holds { then } else { otherwise }, json);
    }

    fn holds(&self, test: Test) -> Option<bool> {
        match test {
            Test::Has(slot) if slot.is_never_absent() => Some(true),
            Test::Has(slot) | Test::HasValue(&Node::Slot(slot) | &Node::Formatted(slot, _)) => {
                self.found.map(|found| found.has(slot))
            }
            Test::HasValue(Node::Param(name)) => {
                self.found.map(|found| found.params.contains_key(*name))
            }
            Test::HasValue(_) => None,
            Test::HasIssues => self.found.map(|found| !found.issues.is_empty()),
            Test::IsServer => {
                let received = self.found.unwrap_or(&self.received);
                received.error_status().map(Status::is_server)
            }
        }
    }
}
