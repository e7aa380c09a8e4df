//! The issues as a tree that mirrors the request.

use super::Writer;
use super::text::{key, plain, string};
use crate::envelope::Tree;
use crate::values::{Issue, Segment};

/// How many steps into a tree there are places; `serde_json`, for one, reads 128 levels.
pub(super) const DEEPEST: usize = 64;

/// The longest list; one issue must not make a body of any size.
const LONGEST: usize = 1000;

/// The places that are one step further in, each with the issues at it and inside it.
type Inside<'i> = Vec<(&'i Segment, Vec<&'i Issue>)>;

/// The index of a step to a place that may be in a list.
fn listed(step: &Segment) -> Option<usize> {
    match step {
        Segment::Index(index) if *index < LONGEST => Some(*index),
        Segment::Index(_) | Segment::Key(_) => None,
    }
}

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
        let mut inside: Inside<'_> = Vec::new();
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
        let apart = tree.leaf.and(tree.inside);
        if apart.is_none() && own.is_empty() && tree.leaf.and(tree.none).is_none() {
            return self.places(tree, inside, depth);
        }
        self.out.push(b'{');
        if !own.is_empty() {
            key(self.out, |out| string(out, own_key));
            self.among(&own).element(&tree.each);
        } else if let (Some(leaf), Some(none)) = (tree.leaf, tree.none) {
            key(self.out, |out| string(out, leaf));
            self.push(none);
        }
        match apart {
            Some(_) if inside.is_empty() => {}
            Some(name) => {
                key(self.out, |out| string(out, name));
                self.places(tree, inside, depth);
            }
            None => self.members(tree, inside, depth),
        }
        self.push("}");
    }

    /// The places inside, in a list or an object of their own.
    fn places(&mut self, tree: &'static Tree, inside: Inside<'_>, depth: usize) {
        let indices: Option<Vec<usize>> = inside.iter().map(|(step, _)| listed(step)).collect();
        if let (Some(none), Some(indices)) = (tree.lists, indices) {
            let issues = inside.into_iter().map(|(_, issues)| issues);
            return self.list(tree, none, indices.into_iter().zip(issues).collect(), depth);
        }
        self.out.push(b'{');
        self.members(tree, inside, depth);
        self.push("}");
    }

    /// The places inside, as a list that is as long as it has to be.
    fn list(
        &mut self,
        tree: &'static Tree,
        none: &str,
        mut places: Vec<(usize, Vec<&Issue>)>,
        depth: usize,
    ) {
        places.sort_by_key(|(index, _)| *index);
        let mut next = places.iter().peekable();
        let elements = places.last().map_or(0, |(last, _)| last + 1);
        self.array(0..elements, |writer, index| match next.next_if(|(place, _)| *place == index) {
            Some((_, issues)) => writer.place(tree, issues, depth + 1),
            None => _ = writer.push(none),
        });
    }

    /// The places inside, as members of an object.
    fn members(&mut self, tree: &'static Tree, inside: Inside<'_>, depth: usize) {
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
