//! The issues of the error, or of a group of them, as they are found in several places.

use super::issue::Partial;
use crate::grammar::slot::Which;
use crate::values::In;

#[derive(Debug, Default)]
pub(super) struct Scope {
    /// In their order.
    list: Vec<Partial>,
    /// Whether the list has all of them.
    pub(super) complete: bool,
    /// In another order.
    pub(super) others: Vec<Vec<Partial>>,
    /// Some of them.
    some: Vec<(Which, Scope)>,
    /// In one string.
    joined: Option<String>,
}

impl Scope {
    pub(super) fn is_empty(&self) -> bool {
        let Scope { list, complete: _, others, some, joined } = self;
        list.is_empty()
            && others.iter().all(Vec::is_empty)
            && some.iter().all(|(_, scope)| scope.is_empty())
            && joined.is_none()
    }

    /// Takes more of an issue.
    pub(super) fn put(&mut self, i: usize, issue: Partial) {
        match self.list.get_mut(i) {
            Some(known) => known.merge(issue),
            None => self.list.push(issue),
        }
    }

    pub(super) fn absorb(&mut self, other: Scope) {
        let Scope { list, complete, others, some, joined } = other;
        if self.list.is_empty() {
            self.list = list;
        } else {
            list.into_iter().enumerate().for_each(|(i, issue)| self.put(i, issue));
        }
        self.complete |= complete;
        self.others.extend(others);
        self.joined = self.joined.take().or(joined);
        for (which, scope) in some {
            self.absorb_some(which, scope);
        }
    }

    pub(super) fn absorb_some(&mut self, which: Which, scope: Scope) {
        match self.some.iter_mut().find(|(of, _)| *of == which) {
            Some((_, known)) => known.absorb(scope),
            None => self.some.push((which, scope)),
        }
    }

    /// Takes the messages in one string, which cannot be told apart.
    pub(super) fn join(&mut self, text: &str) {
        self.joined.get_or_insert_with(|| text.to_owned());
    }

    /// The list, if all are in it, else the longest of what there is. The messages in one string are
    /// the first's.
    pub(super) fn issues(mut self) -> Vec<Partial> {
        let joined = self.joined.take();
        let mut issues = self.longest();
        if let Some(text) = joined {
            let told = Partial { whole: Some(text), ..Partial::default() };
            match issues.first_mut() {
                Some(issue) => issue.merge(told),
                None => issues.push(told),
            }
        }
        issues
    }

    fn longest(self) -> Vec<Partial> {
        let Scope { list, complete, others, some, joined: _ } = self;
        if complete && list.iter().any(|issue| *issue != Partial::default()) {
            return list;
        }
        let others = together(some).into_iter().chain(others);
        let longest = others.reduce(|a, b| if b.len() > a.len() { b } else { a });
        match longest {
            Some(other) if !other.is_empty() && other.len() >= list.len() => other,
            _ => list,
        }
    }
}

/// Those of all parts of the request, and those of the whole and of its fields.
fn together(some: Vec<(Which, Scope)>) -> [Vec<Partial>; 2] {
    let (parts, fields): (Vec<_>, Vec<_>) =
        some.into_iter().partition(|(which, _)| !matches!(which, Which::Whole | Which::Fields));
    [parts, fields].map(|some| {
        let issues = some.into_iter().flat_map(|(which, scope)| {
            scope.issues().into_iter().map(move |mut issue| {
                issue.put(In::of(which));
                issue
            })
        });
        issues.collect()
    })
}
