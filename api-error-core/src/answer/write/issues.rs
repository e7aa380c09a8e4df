//! Issues: each, grouped.

use super::issue;
use super::text::{key, string};
use super::{Issues, Writer};
use crate::envelope::{Group, IssueSlot, Node};
use crate::values::Issue;
use std::borrow::Cow;

impl<'a> Issues<'a> {
    pub(super) fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub(super) fn len(self) -> usize {
        match self {
            Issues::All(issues) => issues.len(),
            Issues::Some(issues) => issues.len(),
        }
    }

    pub(super) fn iter(self) -> impl Iterator<Item = &'a Issue> {
        let (all, some) = match self {
            Issues::All(issues) => (issues, &[] as &[&Issue]),
            Issues::Some(issues) => (&[] as &[Issue], issues),
        };
        all.iter().chain(some.iter().copied())
    }
}

impl Writer<'_> {
    pub(super) fn every_issue(&mut self, node: &'static Node) -> bool {
        let issues = self.issues();
        !issues.is_empty()
            && self.array(issues.iter(), |writer, issue| writer.about(issue).element(node))
    }

    pub(super) fn first_issue(&mut self, node: &'static Node) -> bool {
        let first = self.issues().iter().next();
        first.is_some_and(|issue| self.about(issue).node(node))
    }

    pub(super) fn about<'b>(&'b mut self, issue: &'b Issue) -> Writer<'b> {
        let Writer { occurrence, some, out, recording, .. } = self;
        Writer { occurrence, some: *some, issue: Some(issue), out, recording: *recording }
    }

    pub(super) fn among<'b>(&'b mut self, issues: &'b [&'b Issue]) -> Writer<'b> {
        let Writer { occurrence, issue, out, recording, .. } = self;
        Writer { occurrence, some: Some(issues), issue: *issue, out, recording: *recording }
    }

    pub(super) fn group(&mut self, group: &'static Group) -> bool {
        let mut groups: Vec<(Cow<'_, [u8]>, Vec<&Issue>)> = Vec::new();
        let mut whole = Vec::new();
        string(&mut whole, group.whole);
        for issue in self.issues().iter() {
            let key = group_key(group.by, issue).unwrap_or_else(|| whole.clone());
            match groups.iter_mut().find(|(known, _)| **known == *key) {
                Some((_, issues)) => issues.push(issue),
                None => groups.push((key.into(), vec![issue])),
            }
        }
        if groups.is_empty() {
            return false;
        }
        self.out.push(b'{');
        for (name, issues) in &groups {
            key(self.out, |out| out.extend_from_slice(name));
            self.among(issues).element(&group.each);
        }
        self.push("}")
    }
}

/// A slot of an issue as a key, in JSON.
pub(super) fn group_key(by: IssueSlot, issue: &Issue) -> Option<Vec<u8>> {
    let mut key = Vec::new();
    let written = issue::write(by, issue, &mut key) && key.first() == Some(&b'"');
    written.then_some(key)
}
