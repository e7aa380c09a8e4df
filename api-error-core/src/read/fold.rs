//! Makes an answer of what was found in its body.

use super::found::{Captured, Choice, Found};
use super::issue::Partial;
use super::scope::Scope;
use super::{ISSUE_LIMIT, Note, Received};
use crate::envelope::{Datum, Test};
use crate::grammar::Status;
use serde_json::Value as Json;

/// Takes what was found, and tells whether it was anything.
pub(super) fn fold(found: Found<'_>, received: &mut Received) -> bool {
    let anything = found.anything;
    let mut fold = Fold { received, scope: Scope::default(), joined: None, told: Vec::new() };
    fold.take(found);
    let Fold { received, scope, joined, told } = fold;
    let issues = scope.issues();
    if issues.len() > ISSUE_LIMIT {
        received.note(String::new, "fewer issues");
    }
    let issues = issues.into_iter().take(ISSUE_LIMIT);
    received.issues = issues.filter_map(Partial::issue).collect();
    for (name, text) in told {
        received.keep_param(name, &Json::from(text));
    }
    let joined = joined.map(str::to_owned);
    received.message = received.message.take().or(joined);
    anything
}

struct Fold<'r, 'a> {
    received: &'r mut Received,
    scope: Scope,
    /// The message, if it stands nowhere alone.
    joined: Option<&'a str>,
    told: Vec<(&'static str, &'a str)>,
}

impl<'a> Fold<'_, 'a> {
    fn take(&mut self, found: Found<'a>) {
        let Found { values, issue: _, param: _, scope, joined, choices, notes, anything: _ } =
            found;
        for value in values {
            match value {
                Captured::Slot(slot, value) => self.received.keep(slot, value),
                Captured::Param(name, json) => self.received.keep_param(name, json),
                Captured::Told(name, text) => self.told.push((name, text)),
                Captured::Whole(text) => self.joined = self.joined.or(Some(text)),
            }
        }
        self.scope.absorb(scope);
        self.joined = self.joined.or(joined);
        for Note { at, expected } in notes {
            self.received.note(|| at, expected);
        }
        for choice in choices {
            let holds = self.holds(&choice);
            self.take(choice.decided(holds));
        }
    }

    fn holds(&mut self, Choice { test, then, .. }: &Choice<'_>) -> Option<bool> {
        let is_known = match *test {
            Test::IsServer => return self.received.error_status().map(Status::is_server),
            Test::Has(Datum::Count) => !self.scope.is_empty(),
            Test::Has(Datum::Slot(slot)) => self.received.has(slot),
            Test::Has(Datum::Param(name)) => self.received.params.contains_key(name),
            Test::Has(_) => return None,
        };
        Some(is_known || then.found.has(*test) == Some(true))
    }
}
