//! A catalog as the successor of what was locked.

use super::{Lock, Retirement};
use crate::model::{Catalog, Retired};
use std::cmp::Reverse;
use std::collections::HashSet;

impl Catalog {
    /// It after what this lock keeps: errors of the lock that it has no longer are retired, since its
    /// version; and what was retired stays so, unless it is answered again.
    ///
    /// A code that is used again for something else is one of the [`clashes`](Catalog::clashes).
    #[must_use]
    pub fn after(mut self, lock: &Lock) -> Self {
        let gone = {
            let codes: HashSet<&str> = self.errors.iter().map(|row| row.code.as_str()).collect();
            let same: HashSet<_> =
                self.errors.iter().map(|row| (row.code.as_str(), &row.origin)).collect();
            let gone = lock.errors.iter().filter_map(|locked| {
                let since = match &locked.retired {
                    Some(_) if same.contains(&(locked.code.as_str(), &locked.origin)) => None,
                    Some(Retirement { since }) => Some(since.clone()),
                    None if codes.contains(locked.code.as_str()) => None,
                    None => Some(self.version.clone()),
                };
                Some(Retired::new(locked.row(), since?))
            });
            gone.collect::<Vec<_>>()
        };
        self.retired.extend(gone);
        self.retired.sort_by_cached_key(|retired| {
            (Reverse(numbers(retired.since.as_deref())), retired.was.code.clone())
        });
        self.retired.dedup();
        self
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
