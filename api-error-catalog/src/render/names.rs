//! Names within a document, no two of them the same.

use std::collections::{HashMap, HashSet};

/// The names that are given out already.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: HashSet<String>,
    /// The last number after each name that was wanted several times.
    numbers: HashMap<String, usize>,
}

impl Names {
    /// The name that is wanted, or it with the next number after it that is free.
    pub(crate) fn unique(&mut self, wanted: String) -> String {
        if self.taken.insert(wanted.clone()) {
            return wanted;
        }
        let number = self.numbers.entry(wanted.clone()).or_default();
        loop {
            *number += 1;
            let name = format!("{wanted}-{number}");
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn no_two_names_are_the_same() {
        let mut names = Names::default();
        let given = ["a", "a-1", "a", "b", "a"].map(|name| names.unique(name.to_owned()));
        assert_eq!(given, ["a", "a-1", "a-2", "b", "a-3"]);
    }
}
