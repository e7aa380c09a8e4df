//! Names of components.

use std::collections::{HashMap, HashSet};

/// The names of one kind of component, each given once.
#[derive(Default)]
pub(super) struct Names {
    taken: HashSet<String>,
    /// The number that is tried next after a name.
    next: HashMap<String, usize>,
}

impl Names {
    /// This name, with `_` for what no component may have in its name, and with a number if it is
    /// taken.
    pub(super) fn give(&mut self, wanted: &str) -> String {
        let name = legal(wanted);
        if self.taken.insert(name.clone()) {
            return name;
        }
        let next = self.next.entry(name.clone()).or_insert(2);
        loop {
            let numbered = format!("{name}-{next}");
            *next += 1;
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

/// A name as OpenAPI has it: `^[a-zA-Z0-9._-]+$`.
fn legal(wanted: &str) -> String {
    let is_legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let name: String = wanted.chars().map(|c| if is_legal(c) { c } else { '_' }).collect();
    if name.is_empty() { "_".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn no_two_names_are_the_same() {
        let mut names = Names::default();
        let given = ["a/b", "a:b", "a_b-2", "a:b", "", "é"].map(|wanted| names.give(wanted));
        assert_eq!(given, ["a_b", "a_b-2", "a_b-2-2", "a_b-3", "_", "_-2"]);
    }
}
