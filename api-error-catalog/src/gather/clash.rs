//! Codes that several errors have.

use crate::model::{Catalog, Origin};
use std::collections::{HashMap, HashSet};
use std::fmt;

/// A code that several errors have; found by [`Catalog::clashes`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Clash {
    /// The code.
    pub code: String,
    /// The errors that have it, and the service of each, in the order of the catalog.
    pub origins: Vec<Origin>,
}

impl fmt::Display for Clash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code {} is used by ", self.code)?;
        let first = self.origins.first().map(|origin| &origin.service);
        let is_one_service = self.origins.iter().all(|origin| Some(&origin.service) == first);
        for (at, origin) in self.origins.iter().enumerate() {
            let between = if at == 0 { "" } else { " and by " };
            write!(f, "{between}{origin}")?;
            if !is_one_service {
                write!(f, " of {}", origin.service)?;
            }
        }
        Ok(())
    }
}

impl Catalog {
    /// The codes that several errors of one service have, in the order of the second one of each, and
    /// those that are used again although they are retired.
    ///
    /// The errors of one root cannot clash: that does not compile. Those of types that nothing gathers
    /// can.
    #[must_use]
    pub fn clashes(&self) -> Vec<Clash> {
        self.several(|origin| &origin.service)
    }

    /// The codes that errors of different services have, as [`clashes`](Catalog::clashes) has those of
    /// one service: who talks to all of them cannot tell such errors apart by the code alone.
    #[must_use]
    pub fn shared_codes(&self) -> Vec<Clash> {
        let mut shared = self.several(|_| "");
        shared.retain(|clash| {
            let mut services = clash.origins.iter().map(|origin| &origin.service);
            let first = services.next();
            services.any(|service| Some(service) != first)
        });
        shared
    }

    /// The codes that several errors have among those of one scope.
    fn several(&self, scope: impl Fn(&Origin) -> &str) -> Vec<Clash> {
        let mut known: HashMap<(&str, &str), Vec<&Origin>> = HashMap::new();
        let mut met = HashSet::new();
        let mut twice = Vec::new();
        let retired = self.retired.iter().map(|retired| &retired.was);
        for row in retired.chain(&self.errors) {
            let key = (scope(&row.origin), row.code.as_str());
            // What comes back is what it was.
            if met.insert((row.code.as_str(), &row.origin)) {
                let origins = known.entry(key).or_default();
                origins.push(&row.origin);
                if origins.len() == 2 {
                    twice.push(key);
                }
            }
        }
        let clash = |key: &(&str, &str)| {
            let origins = known.get(key).into_iter().flatten();
            Clash { code: key.1.to_owned(), origins: origins.map(|&o| o.clone()).collect() }
        };
        twice.iter().map(clash).collect()
    }
}
