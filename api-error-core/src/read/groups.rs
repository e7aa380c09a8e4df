//! Groups of issues in a list.

use super::KEY_LIMIT;
use super::issue::Partial;
use super::issues::Scope;
use super::note::Step;
use super::walk::Reader;
use crate::Segment;
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
            let common = common(&first, by);
            for issue in &mut issues {
                issue.merge(common.clone());
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

/// What issues have in common that are grouped by this; nothing if it is too long to be copied into
/// each of them.
fn common(first: &Partial, by: IssueSlot) -> Partial {
    let mut common = Partial::default();
    match by {
        IssueSlot::Code => common.code = short(first.code.as_ref()),
        IssueSlot::Message => common.message = short(first.message.as_ref()),
        IssueSlot::Kind => common.kind = short(first.kind.as_ref()),
        IssueSlot::Id => common.id = short(first.id.as_ref()),
        IssueSlot::In => common.place = first.place,
        IssueSlot::Field
        | IssueSlot::Slash
        | IssueSlot::Pointer
        | IssueSlot::Fragment
        | IssueSlot::Path
        | IssueSlot::JsonPath => {
            let length = |segment: &Segment| match segment {
                Segment::Key(key) => key.len() + 1,
                Segment::Index(_) => 1,
            };
            let is_short =
                |segments: &[Segment]| segments.iter().map(length).sum::<usize>() <= KEY_LIMIT;
            common.steps = first.steps.clone().filter(|steps| is_short(&steps.segments));
        }
        // What is no string makes no groups, what the client sent is not copied, and steps that end
        // alike may begin apart.
        IssueSlot::Loc | IssueSlot::Steps | IssueSlot::Last | IssueSlot::Input | IssueSlot::Ctx => {
        }
    }
    common
}

fn short(text: Option<&String>) -> Option<String> {
    text.filter(|text| text.len() <= KEY_LIMIT).cloned()
}
