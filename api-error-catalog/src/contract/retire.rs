//! A catalog as the successor of what was locked.

use super::{Lock, Locked, Retirement};
use crate::model::{Catalog, Origin, Retired, Row};
use std::cmp::Reverse;
use std::collections::HashSet;

impl Catalog {
    /// It after what this lock keeps: errors of the lock that it has no longer are retired, since its
    /// version; and what was retired stays so, unless it is answered again.
    ///
    /// A code that is used again for something else is one of the [`clashes`](Catalog::clashes).
    #[must_use]
    pub fn after(mut self, lock: &Lock) -> Self {
        let gone: Vec<_> = {
            let answered = Answered::of(&self);
            let gone = lock.errors.iter().filter_map(|locked| {
                let since = match &locked.retired {
                    Some(_) if answered.has_same(lock, locked) => None,
                    Some(Retirement { since }) => Some(since.clone()),
                    None if answered.has_code(lock, locked) => None,
                    None => Some(self.version.clone()),
                };
                Some(Retired::new(locked.row(), since?))
            });
            gone.collect()
        };
        self.retired.extend(gone);
        last_first(&mut self.retired);
        self.retired.dedup();
        self
    }
}

/// Sorts by version, those first that were retired last.
pub(super) fn last_first(retired: &mut [Retired]) {
    retired.sort_by_cached_key(|retired| {
        (Reverse(numbers(retired.since.as_deref())), retired.was.code.clone())
    });
}

/// The errors of a catalog, the service of each, or nothing where it is the catalog's own.
struct Answered<'c> {
    codes: HashSet<(&'c str, &'c str)>,
    same: HashSet<(&'c str, &'c str, &'c str, &'c str)>,
}

fn service_of<'o>(own: &str, origin: &'o Origin) -> &'o str {
    if origin.service == own { "" } else { &origin.service }
}

impl<'c> Answered<'c> {
    fn of(catalog: &'c Catalog) -> Self {
        let service = |row: &'c Row| service_of(&catalog.service, &row.origin);
        let code = |row: &'c Row| (service(row), row.code.as_str());
        let same = |row: &'c Row| {
            (service(row), row.code.as_str(), row.origin.ty.as_str(), row.origin.name.as_str())
        };
        Answered {
            codes: catalog.errors.iter().map(code).collect(),
            same: catalog.errors.iter().map(same).collect(),
        }
    }

    fn has_code(&self, lock: &Lock, locked: &Locked) -> bool {
        self.codes.contains(&(service_of(&lock.service, &locked.origin), locked.code.as_str()))
    }

    /// Whether the code belongs to what it belonged to.
    fn has_same(&self, lock: &Lock, locked: &Locked) -> bool {
        let Origin { ty, name, .. } = &locked.origin;
        let service = service_of(&lock.service, &locked.origin);
        self.same.contains(&(service, locked.code.as_str(), ty.as_str(), name.as_str()))
    }
}

/// The numbers of a version, by which versions are ordered; none of no version.
fn numbers(version: Option<&str>) -> Vec<u64> {
    let parts = version.unwrap_or_default().split(|c: char| !c.is_ascii_digit());
    parts.filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        assert!(numbers(Some("10.0.1")) > numbers(Some("9.2")));
        assert!(numbers(Some("2.0")) > numbers(None));
    }
}
