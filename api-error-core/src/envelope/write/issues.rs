//! Issues: each, grouped, as a tree.

use super::issue;
use super::text::{self, key, plain, string};
use super::{Issues, Writer};
use crate::envelope::{Group, IssueSlot, Node, Tree};
use crate::{Issue, Segment};
use std::borrow::Cow;

/// How many steps into a tree there are places; `serde_json`, for one, reads 128 levels.
const DEEPEST: usize = 64;

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
    pub(super) fn every_issue(&mut self, node: &Node) -> bool {
        let issues = self.issues;
        !issues.is_empty()
            && self.array(issues.iter(), |writer, issue| writer.about(issue).element(node))
    }

    pub(super) fn first_issue(&mut self, node: &Node) -> bool {
        let first = self.issues.iter().next();
        first.is_some_and(|issue| self.about(issue).node(node))
    }

    pub(super) fn about<'b>(&'b mut self, issue: &'b Issue) -> Writer<'b> {
        let Writer { occurrence, context, issues, out, .. } = self;
        Writer { occurrence, context, issues: *issues, issue: Some(issue), out }
    }

    pub(super) fn among<'b>(&'b mut self, issues: &'b [&'b Issue]) -> Writer<'b> {
        let Writer { occurrence, context, issue, out, .. } = self;
        Writer { occurrence, context, issues: Issues::Some(issues), issue: *issue, out }
    }

    pub(super) fn group(&mut self, group: &Group) -> bool {
        let mut groups: Vec<(Cow<'_, [u8]>, Vec<&Issue>)> = Vec::new();
        let mut whole = Vec::new();
        text::text(&mut whole, group.whole);
        for issue in self.issues.iter() {
            let key = group_key(group.by, issue).unwrap_or_else(|| whole.clone());
            match groups.iter_mut().find(|(known, _)| **known == *key) {
                Some((_, issues)) => issues.push(issue),
                None => groups.push((key.into(), vec![issue])),
            }
        }
        let start = self.out.len();
        for (name, issues) in &groups {
            key(self.out, start, |out| out.extend_from_slice(name));
            self.among(issues).element(&group.each);
        }
        self.out.len() > start && self.close(start)
    }

    pub(super) fn tree(&mut self, tree: &Tree) -> bool {
        let issues: Vec<&Issue> = self.issues.iter().collect();
        if issues.is_empty() {
            return false;
        }
        self.place(tree, &issues, 0);
        true
    }

    /// The place that is `depth` steps in; `issues` are those at it and inside it. Issues deeper than
    /// readers of JSON go are shown at the deepest place.
    fn place(&mut self, tree: &Tree, issues: &[&Issue], depth: usize) {
        let (own, inside): (Vec<&Issue>, Vec<&Issue>) =
            issues.iter().partition(|issue| issue.segments.len() <= depth || depth == DEEPEST);
        if inside.is_empty() && tree.leaf.is_none() && depth > 0 {
            return self.among(&own).element(&tree.each);
        }
        let start = self.out.len();
        if !own.is_empty() {
            key(self.out, start, |out| text::text(out, tree.leaf.unwrap_or(tree.whole)));
            self.among(&own).element(&tree.each);
        }
        let mut steps: Vec<(&Segment, Vec<&Issue>)> = Vec::new();
        for issue in inside {
            let step = &issue.segments[depth];
            match steps.iter_mut().find(|(known, _)| *known == step) {
                Some((_, issues)) => issues.push(issue),
                None => steps.push((step, vec![issue])),
            }
        }
        for (step, issues) in steps {
            key(self.out, start, |out| match step {
                Segment::Key(name) => string(out, name),
                Segment::Index(index) => plain(out, format_args!("\"{index}\"")),
            });
            self.place(tree, &issues, depth + 1);
        }
        self.close(start);
    }
}

/// A slot of an issue as a key, in JSON.
pub(super) fn group_key(by: IssueSlot, issue: &Issue) -> Option<Vec<u8>> {
    let mut key = Vec::new();
    let written = issue::write(by, issue, &mut key) && key.first() == Some(&b'"');
    written.then_some(key)
}

#[cfg(test)]
mod tests {
    use crate::envelope::{IssueSlot, Node, Template, Tree};
    use crate::{ApiError, Entry, Issue, Spec, Status, Table, Text, answer};

    #[derive(Debug)]
    struct Deep(Vec<Issue>);

    impl std::fmt::Display for Deep {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("deep")
        }
    }

    impl std::error::Error for Deep {}

    const TREE: Template = Template::json(Node::Tree(&Tree {
        leaf: None,
        whole: Text::new("whole"),
        each: Node::Issues(&Node::Issue(IssueSlot::Message)),
    }));

    static TABLE: Table = Table::new(
        "Deep",
        &[Entry::Spec(Spec::new("Deep", "DEEP", Status::UNPROCESSABLE_ENTITY).issues())],
    )
    .envelope(&TREE);

    impl ApiError for Deep {
        fn table(&self) -> &'static Table {
            &TABLE
        }
        fn entry(&self) -> usize {
            0
        }
        fn issues(&self) -> &[Issue] {
            &self.0
        }
    }

    #[test]
    fn a_path_of_any_length_makes_a_tree_that_readers_read() {
        let issue = (0..100_000).fold(Issue::new("code", "message"), |issue, _| issue.at("a"));
        let body = answer(&Deep(vec![issue])).into_body();
        let mut value: serde_json::Value = serde_json::from_slice(&body).unwrap();
        let mut steps = 0;
        while let Some(inside) = value.get_mut("a") {
            (value, steps) = (inside.take(), steps + 1);
        }
        assert_eq!((steps, value), (super::DEEPEST, serde_json::json!(["message"])));
    }
}
