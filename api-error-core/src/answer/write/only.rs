//! Some of the issues.

use super::Writer;
use crate::envelope::{Node, Which};
use crate::values::{In, Issue};

impl Writer<'_> {
    pub(super) fn only(&mut self, which: Which, node: &'static Node) -> bool {
        if let Some(issue) = self.issue {
            return is(which, issue) && self.node(node);
        }
        let some: Vec<&Issue> = self.issues().iter().filter(|issue| is(which, issue)).collect();
        !some.is_empty() && self.among(&some).node(node)
    }
}

fn is(which: Which, issue: &Issue) -> bool {
    let part = issue.place.unwrap_or(In::Body);
    match which {
        Which::Parameters => part != In::Body,
        Which::Whole => issue.segments.is_empty(),
        Which::Fields => !issue.segments.is_empty(),
        Which::Body | Which::Query | Which::Path | Which::Header | Which::Cookie => {
            In::of(which) == Some(part)
        }
    }
}
