//! The issues as a tree that mirrors the request.

use super::Writer;
use super::text::{key, plain, string};
use crate::envelope::Tree;
use crate::{Issue, Segment};

/// How many steps into a tree there are places; `serde_json`, for one, reads 128 levels.
pub(super) const DEEPEST: usize = 64;

impl Writer<'_> {
    pub(super) fn tree(&mut self, tree: &'static Tree) -> bool {
        let issues: Vec<&Issue> = self.issues().iter().collect();
        if issues.is_empty() {
            return false;
        }
        self.place(tree, &issues, 0);
        true
    }

    /// The place that is `depth` steps in; `issues` are those at it and inside it.
    fn place(&mut self, tree: &'static Tree, issues: &[&Issue], depth: usize) {
        let own_key = tree.leaf.unwrap_or(tree.whole);
        let mut own: Vec<&Issue> = Vec::new();
        let mut inside: Vec<(&Segment, Vec<&Issue>)> = Vec::new();
        for issue in issues {
            match step(issue, depth, tree) {
                None => own.push(issue),
                Some(step) => match inside.iter_mut().find(|(known, _)| known.spells_as(step)) {
                    Some((_, issues)) => issues.push(issue),
                    None => inside.push((step, vec![issue])),
                },
            }
        }
        if inside.is_empty() && tree.leaf.is_none() && depth > 0 {
            return self.among(&own).element(&tree.each);
        }
        self.out.push(b'{');
        if !own.is_empty() {
            key(self.out, |out| string(out, own_key));
            self.among(&own).element(&tree.each);
        } else if let (Some(leaf), Some(none)) = (tree.leaf, tree.none) {
            key(self.out, |out| string(out, leaf));
            self.push(none);
        }
        match tree.inside.filter(|_| tree.leaf.is_some()) {
            Some(_) if inside.is_empty() => {}
            Some(name) => {
                key(self.out, |out| string(out, name));
                self.out.push(b'{');
                self.places(tree, inside, depth);
                self.push("}");
            }
            None => self.places(tree, inside, depth),
        }
        self.push("}");
    }

    /// The places inside, as members of an object.
    fn places(&mut self, tree: &'static Tree, inside: Vec<(&Segment, Vec<&Issue>)>, depth: usize) {
        for (step, issues) in inside {
            key(self.out, |out| match step {
                Segment::Key(name) => string(out, name),
                Segment::Index(index) => plain(out, format_args!("\"{index}\"")),
            });
            self.place(tree, &issues, depth + 1);
        }
    }
}

/// The step from the place that is `depth` steps in towards the issue; none if it is shown there.
///
/// So are issues deeper than readers of JSON go, and those behind a step that is spelled like the key
/// of a place's own issues: nobody could tell the two apart.
fn step<'i>(issue: &'i Issue, depth: usize, tree: &'static Tree) -> Option<&'i Segment> {
    let own_key = tree.leaf.unwrap_or(tree.whole);
    let (apart, deepest) = match (tree.leaf, tree.inside) {
        (Some(_), Some(_)) => (true, DEEPEST / 2),
        _ => (false, DEEPEST),
    };
    let step = issue.segments.get(depth).filter(|_| depth < deepest)?;
    (apart || !step.is_spelled(own_key)).then_some(step)
}
