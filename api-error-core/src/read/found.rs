//! What a template found in a value.

use super::NOTE_LIMIT;
use super::fit::Fit;
use super::issue::Partial;
use super::note::Note;
use super::scope::Scope;
use super::value::Value;
use crate::envelope::{Datum, Slot, Test};
use serde_json::Value as Json;
use std::mem;

/// How a value fits a template, and what the template found in it.
#[derive(Debug)]
pub(super) struct Match<'a> {
    pub(super) fit: Fit,
    pub(super) found: Found<'a>,
}

#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    /// Of the error.
    pub(super) values: Vec<Captured<'a>>,
    /// Of the issue at hand.
    pub(super) issue: Partial,
    /// Of the param at hand: its name, and its value.
    pub(super) param: (Option<&'a str>, Option<&'a Json>),
    /// Of all issues, or those of a group.
    pub(super) scope: Scope,
    /// The issues in one string.
    pub(super) joined: Option<&'a str>,
    /// What the rest of the body decides.
    pub(super) choices: Vec<Choice<'a>>,
    pub(super) notes: Vec<Note>,
    /// Whether anything that the template carries is here.
    pub(super) anything: bool,
}

#[derive(Debug)]
pub(super) enum Captured<'a> {
    Slot(Slot, Value<'a>),
    Param(&'a str, &'a Json),
    /// A param as a part of a text, which may have been a number that another place of the body has.
    Told(&'static str, &'a str),
    /// A text that has the message in it, which another place of the body may have alone.
    Whole(&'a str),
}

/// Two matches that fit alike.
#[derive(Debug)]
pub(super) struct Choice<'a> {
    pub(super) test: Test,
    pub(super) then: Match<'a>,
    pub(super) otherwise: Match<'a>,
}

impl<'a> Match<'a> {
    pub(super) fn of(fit: Fit) -> Self {
        Match { fit, found: Found::default() }
    }

    /// Takes that of a part of the value.
    pub(super) fn take(&mut self, part: Match<'a>) {
        self.fit.add(part.fit);
        self.found.absorb(part.found);
    }

    /// The same, where the whole is as good as the best part.
    pub(super) fn take_element(&mut self, part: Match<'a>) {
        self.fit.kind = self.fit.kind.min(part.fit.kind);
        self.take(part);
    }
}

impl<'a> Found<'a> {
    pub(super) fn absorb(&mut self, other: Found<'a>) {
        let Found { values, issue, param, scope, joined, choices, notes, anything } = other;
        append(&mut self.values, values);
        self.issue.merge(issue);
        self.param = (self.param.0.or(param.0), self.param.1.or(param.1));
        self.scope.absorb(scope);
        self.joined = self.joined.or(joined);
        append(&mut self.choices, choices);
        let room = NOTE_LIMIT.saturating_sub(self.notes.len());
        self.notes.extend(notes.into_iter().take(room));
        self.anything |= anything;
    }

    /// Notes what is not as the template has it, as long as there is room.
    pub(super) fn note(&mut self, note: impl FnOnce() -> Note) {
        if self.notes.len() < NOTE_LIMIT {
            self.notes.push(note());
        }
    }

    /// Decides what is left by what is known of this issue or this group alone.
    pub(super) fn settle(&mut self) {
        while !self.choices.is_empty() {
            for choice in mem::take(&mut self.choices) {
                let known = match choice.test {
                    Test::Has(Datum::Count) => Some(true),
                    test => self.has(test).filter(|has| *has),
                };
                self.absorb(choice.decided(known));
            }
        }
    }

    /// The issues here, at least one, with what they have in common.
    pub(super) fn among(&mut self, base: &Partial) -> Vec<Partial> {
        if let Some(text) = self.joined.take() {
            self.scope.join(text);
        }
        let issues = mem::take(&mut self.scope).issues();
        if issues.is_empty() {
            return vec![base.clone()];
        }
        let with_base = |issue| {
            let mut whole = base.clone();
            whole.merge(issue);
            whole
        };
        issues.into_iter().map(with_base).collect()
    }

    /// Whether what the test asks for is here, as far as that shows.
    pub(super) fn has(&self, test: Test) -> Option<bool> {
        let any = |is: &dyn Fn(&Captured<'_>) -> bool| Some(self.values.iter().any(is));
        match test {
            Test::Has(Datum::Slot(slot)) if slot.is_never_absent() => Some(true),
            Test::Has(Datum::Slot(slot)) => {
                any(&|value| matches!(value, Captured::Slot(of, _) if *of == slot))
            }
            Test::Has(Datum::Param(name)) => {
                any(&|value| matches!(value, Captured::Param(of, _) if *of == name))
            }
            Test::Has(Datum::Count) => Some(!self.scope.is_empty()),
            Test::Has(_) | Test::IsServer => None,
        }
    }

    /// Whether the error is known by what is here.
    pub(super) fn identifies(&self) -> bool {
        let is =
            |value: &Captured<'_>| matches!(value, Captured::Slot(Slot::Code | Slot::Number, _));
        self.values.iter().any(is)
    }
}

impl<'a> Choice<'a> {
    /// What is found, by the answer to the test, if there is one; else by the better fit.
    pub(super) fn decided(self, holds: Option<bool>) -> Found<'a> {
        let Choice { then, otherwise, .. } = self;
        let holds = holds.unwrap_or(then.fit.right >= otherwise.fit.right);
        if holds { then.found } else { otherwise.found }
    }
}

fn append<T>(all: &mut Vec<T>, more: Vec<T>) {
    if all.is_empty() {
        *all = more;
    } else {
        all.extend(more);
    }
}
