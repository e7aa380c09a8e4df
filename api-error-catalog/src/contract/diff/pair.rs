//! Which error of the older lock is which of the newer one.

use super::error;
use super::shapes::Shapes;
use super::{ChangeKind, Found, Subject};
use crate::contract::lock::{Lock, Locked};
use std::collections::HashMap;
use std::hash::Hash;

/// The errors of two locks, those that are the same one beside each other.
pub(super) struct Pairs<'l> {
    older: Side<'l>,
    newer: Side<'l>,
    /// For each old one the new one.
    found: Vec<Option<(usize, Sameness)>>,
    /// Whether a new one has an old one.
    taken: Vec<bool>,
}

/// By what an error was found again.
#[derive(Clone, Copy)]
enum Sameness {
    Code,
    Origin,
    Texts,
}

/// The errors of a lock that are answered, and those that are no longer.
struct Side<'l> {
    service: &'l str,
    answered: Vec<&'l Locked>,
    retired: Vec<&'l Locked>,
}

/// Errors by their service and code.
type ByCode<'l> = HashMap<(&'l str, &'l str), &'l Locked>;

impl<'l> Side<'l> {
    fn of(lock: &'l Lock) -> Self {
        let (retired, answered) = lock.errors.iter().partition(|error| error.retired.is_some());
        Side { service: &lock.service, answered, retired }
    }

    /// The service of an error, nothing where it is the lock's own: that may be called otherwise now.
    fn service_of(&self, error: &'l Locked) -> &'l str {
        if error.origin.service == self.service { "" } else { &error.origin.service }
    }

    /// Those that are no longer answered.
    fn by_code(&self) -> ByCode<'l> {
        self.retired.iter().map(|error| (self.code(error), *error)).collect()
    }

    fn code(&self, error: &'l Locked) -> (&'l str, &'l str) {
        (self.service_of(error), &error.code)
    }

    fn origin(&self, error: &'l Locked) -> (&'l str, &'l str, &'l str) {
        (self.service_of(error), &error.origin.ty, &error.origin.name)
    }
}

impl<'l> Pairs<'l> {
    pub(super) fn of(older: &'l Lock, newer: &'l Lock) -> Self {
        let (older, newer) = (Side::of(older), Side::of(newer));
        let found = vec![None; older.answered.len()];
        let taken = vec![false; newer.answered.len()];
        let mut pairs = Pairs { older, newer, found, taken };
        pairs.by(Sameness::Code, |side, e| Some((side.code(e), side.origin(e))));
        pairs.by(Sameness::Code, |side, e| Some(side.code(e)));
        pairs.by(Sameness::Origin, |side, e| Some(side.origin(e)));
        pairs.by(Sameness::Texts, |side, e| {
            let told = !e.description.is_empty() || e.number.is_some();
            told.then(|| (side.origin(e).0, &e.origin.ty, e.status, e.number, &e.description))
        });
        pairs
    }

    /// Pairs what is left and has the same key; of several only by code, since then any will do.
    fn by<K: Eq + Hash>(
        &mut self,
        sameness: Sameness,
        key: impl Fn(&Side<'l>, &'l Locked) -> Option<K>,
    ) {
        let mut newer: HashMap<K, Vec<usize>> = HashMap::new();
        for (at, error) in self.newer.answered.iter().enumerate().rev() {
            if !self.taken[at]
                && let Some(key) = key(&self.newer, error)
            {
                newer.entry(key).or_default().push(at);
            }
        }
        let mut older: HashMap<K, Vec<usize>> = HashMap::new();
        for (at, error) in self.older.answered.iter().enumerate() {
            if self.found[at].is_none()
                && let Some(key) = key(&self.older, error)
            {
                older.entry(key).or_default().push(at);
            }
        }
        for (key, old) in older {
            let Some(mut new) = newer.remove(&key) else { continue };
            if matches!(sameness, Sameness::Texts) && (old.len(), new.len()) != (1, 1) {
                continue;
            }
            for old in old {
                let Some(new) = new.pop() else { break };
                self.found[old] = Some((new, sameness));
                self.taken[new] = true;
            }
        }
    }

    pub(super) fn compare(&self, shapes: &Shapes<'l>, found: Found<'_>) {
        let retired = self.newer.by_code();
        for (old, pair) in self.older.answered.iter().zip(&self.found) {
            match pair.and_then(|(at, same)| Some((*self.newer.answered.get(at)?, same))) {
                Some((new, sameness)) => {
                    Self::renamed(old, new, sameness, found);
                    error::compare(old, new, shapes, found);
                }
                None => self.removed(old, &retired, found),
            }
        }
        self.added(found);
    }

    fn renamed(old: &Locked, new: &Locked, sameness: Sameness, found: Found<'_>) {
        let told = match sameness {
            Sameness::Code => return,
            Sameness::Origin => format!("has the code {} now", new.code),
            Sameness::Texts => format!("has the code {} now, as it seems", new.code),
        };
        found(ChangeKind::CodeRenamed, Subject::Code(old.code.clone()), told);
    }

    fn removed(&self, old: &'l Locked, retired: &ByCode<'l>, found: Found<'_>) {
        let retired = retired.get(&self.older.code(old));
        let since = retired.and_then(|error| error.retired.as_ref()?.since.as_deref());
        let since = since.map(|since| format!(" since {since}")).unwrap_or_default();
        let told = format!("is no longer answered{since}");
        found(ChangeKind::CodeRemoved, Subject::Code(old.code.clone()), told);
    }

    fn added(&self, found: Found<'_>) {
        let mut retired = self.newer.by_code();
        retired.extend(self.older.by_code());
        for (new, taken) in self.newer.answered.iter().zip(&self.taken) {
            if *taken {
                continue;
            }
            let subject = Subject::Code(new.code.clone());
            match retired.get(&self.newer.code(new)) {
                None => found(ChangeKind::CodeAdded, subject, "is new".to_owned()),
                Some(old)
                    if (&old.origin.ty, &old.origin.name) == (&new.origin.ty, &new.origin.name) =>
                {
                    found(ChangeKind::CodeReturned, subject, "is answered again".to_owned());
                }
                Some(old) => {
                    let told = format!("was retired as {}, and is {} now", old.origin, new.origin);
                    found(ChangeKind::CodeReused, subject, told);
                }
            }
        }
    }
}
