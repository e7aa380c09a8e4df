//! Some of the issues.

use super::Writer;
use crate::envelope::{Node, Which};
use crate::{In, Issue};

impl Writer<'_> {
    pub(super) fn only(&mut self, which: Which, node: &Node) -> bool {
        if let Some(issue) = self.issue {
            return is(which, issue) && self.node(node);
        }
        let some: Vec<&Issue> = self.issues.iter().filter(|issue| is(which, issue)).collect();
        !some.is_empty() && self.among(&some).node(node)
    }
}

fn is(which: Which, issue: &Issue) -> bool {
    match which {
        Which::Body => matches!(issue.place, Some(In::Body) | None),
        Which::Query => issue.place == Some(In::Query),
        Which::Path => issue.place == Some(In::Path),
        Which::Header => issue.place == Some(In::Header),
        Which::Cookie => issue.place == Some(In::Cookie),
        Which::Whole => issue.segments.is_empty(),
        Which::Fields => !issue.segments.is_empty(),
    }
}
