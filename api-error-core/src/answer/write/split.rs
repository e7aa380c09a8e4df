//! Issues, and params, as they are split.

use super::Writer;
use super::text::{self, escaped, inside, key};
use crate::envelope::{IssueSlot, Joined, Node, Split, Which};
use crate::values::{In, Issue};

/// The issues at hand: those of the error, or of a group of them.
#[derive(Clone, Copy)]
pub(super) enum Issues<'a> {
    All(&'a [Issue]),
    Some(&'a [&'a Issue]),
}

impl<'a> Issues<'a> {
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

    /// In groups by what they have in common, in the order of each group's first.
    fn by<K: PartialEq>(self, key: impl Fn(&Issue) -> K) -> Vec<(K, Vec<&'a Issue>)> {
        let mut groups: Vec<(K, Vec<&Issue>)> = Vec::new();
        for issue in self.iter() {
            let key = key(issue);
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, issues)) => issues.push(issue),
                None => groups.push((key, vec![issue])),
            }
        }
        groups
    }
}

impl Writer<'_> {
    /// What is written of something that is absent is to be taken back.
    pub(super) fn split(&mut self, split: Split, each: &'static Node) -> bool {
        match split {
            Split::Each { optional } => self.list(self.issues().iter(), |writer, issue| {
                writer.about(issue).may_be(each, optional)
            }),
            Split::First => {
                let first = self.issues().iter().next();
                first.is_some_and(|issue| self.about(issue).node(each))
            }
            Split::Groups(by) => {
                let groups = self.issues().by(|issue| group_key(by, issue));
                self.list(&groups, |writer, (_, issues)| {
                    let issue = issues.first().copied();
                    Writer { issue, ..writer.among(issues) }.element(each);
                    true
                })
            }
            Split::Group { by, whole } => {
                let whole = text::json(whole);
                let key_of = |issue: &Issue| group_key(by, issue).unwrap_or_else(|| whole.clone());
                self.group(&self.issues().by(key_of), each)
            }
            Split::Tree(tree) => self.tree(tree, each, &self.issues().iter().collect::<Vec<_>>()),
            Split::Joined(joined) => self.joined(joined, each),
            Split::Only(which) => self.only(which, each),
            Split::Params { optional } => self.list_of_params(each, optional),
        }
    }

    pub(super) fn about<'b>(&'b mut self, issue: &'b Issue) -> Writer<'b> {
        Writer { issue: Some(issue), ..self.inner() }
    }

    pub(super) fn among<'b>(&'b mut self, issues: &'b [&'b Issue]) -> Writer<'b> {
        Writer { some: Some(issues), ..self.inner() }
    }

    fn group(&mut self, groups: &[(Vec<u8>, Vec<&Issue>)], each: &'static Node) -> bool {
        self.out.push(b'{');
        for (name, issues) in groups {
            key(self.out, |out| out.extend_from_slice(name));
            self.among(issues).element(each);
        }
        self.out.push(b'}');
        !groups.is_empty()
    }

    fn only(&mut self, which: Which, node: &'static Node) -> bool {
        if let Some(issue) = self.issue {
            return is(which, issue) && self.node(node);
        }
        let some: Vec<&Issue> = self.issues().iter().filter(|issue| is(which, issue)).collect();
        !some.is_empty() && self.among(&some).node(node)
    }

    /// What is shown of the issues; absent where that is absent for each.
    fn joined(&mut self, joined: &Joined, each: &'static Node) -> bool {
        self.out.push(b'"');
        let mut parts: usize = 0;
        for issue in self.issues().iter() {
            let mut is_part = false;
            self.or_nothing(|writer| {
                if parts > 0 {
                    escaped(writer.out, joined.separator);
                }
                let part = writer.out.len();
                is_part = writer.about(issue).node(each);
                inside(writer.out, part);
                is_part && parts < joined.most
            });
            parts += usize::from(is_part);
        }
        match parts.saturating_sub(joined.most) {
            0 => {}
            1 => escaped(self.out, &joined.one_more.replace("{}", "1")),
            rest => escaped(self.out, &joined.more.replace("{}", &rest.to_string())),
        }
        self.out.push(b'"');
        parts > 0
    }
}

/// A slot of an issue as a key, in JSON.
fn group_key(by: IssueSlot, issue: &Issue) -> Option<Vec<u8>> {
    let mut key = Vec::new();
    let written = super::issue::write(by, issue, &mut key) && key.first() == Some(&b'"');
    written.then_some(key)
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
