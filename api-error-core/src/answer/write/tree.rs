//! The issues as a tree that mirrors the request.

use super::Writer;
use super::text::{key, plain, string};
use crate::envelope::{Node, Tree};
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

/// How every place is written.
#[derive(Clone, Copy)]
struct Place {
    tree: &'static Tree,
    each: &'static Node,
    /// How many steps in.
    depth: usize,
}

impl Writer<'_> {
    pub(super) fn tree(
        &mut self,
        tree: &'static Tree,
        each: &'static Node,
        issues: &[&Issue],
    ) -> bool {
        self.place(Place { tree, each, depth: 0 }, issues);
        !issues.is_empty()
    }

    /// A place; `issues` are those at it and inside it.
    fn place(&mut self, at: Place, issues: &[&Issue]) {
        let Place { tree, each, depth } = at;
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
            return self.among(&own).element(each);
        }
        let none = tree.leaf.and(tree.none);
        if tree.apart().is_none() && own.is_empty() && none.is_none() {
            return self.places(at, inside);
        }
        self.out.push(b'{');
        if !own.is_empty() {
            key(self.out, |out| string(out, tree.own_key()));
            self.among(&own).element(each);
        } else if let Some(none) = none {
            key(self.out, |out| string(out, tree.own_key()));
            self.push(none);
        }
        match tree.apart() {
            Some(_) if inside.is_empty() => {}
            Some(name) => {
                key(self.out, |out| string(out, name));
                self.places(at, inside);
            }
            None => self.members(at, inside),
        }
        self.out.push(b'}');
    }

    /// The places inside, in a list or an object of their own.
    fn places(&mut self, at: Place, inside: Inside<'_>) {
        let indices: Option<Vec<usize>> = inside.iter().map(|(step, _)| listed(step)).collect();
        if let (Some(none), Some(indices)) = (at.tree.lists, indices) {
            let issues = inside.into_iter().map(|(_, issues)| issues);
            return self.list_of_places(at, none, indices.into_iter().zip(issues).collect());
        }
        self.out.push(b'{');
        self.members(at, inside);
        self.out.push(b'}');
    }

    /// The places inside, as a list that is as long as it has to be.
    fn list_of_places(&mut self, at: Place, none: &str, mut places: Vec<(usize, Vec<&Issue>)>) {
        places.sort_by_key(|(index, _)| *index);
        let mut next = places.iter().peekable();
        let elements = places.last().map_or(0, |(last, _)| last + 1);
        self.list(0..elements, |writer, index| {
            match next.next_if(|(place, _)| *place == index) {
                Some((_, issues)) => writer.place(at.inside(), issues),
                None => _ = writer.push(none),
            }
            true
        });
    }

    /// The places inside, as members of an object.
    fn members(&mut self, at: Place, inside: Inside<'_>) {
        for (step, issues) in inside {
            key(self.out, |out| match step {
                Segment::Key(name) => string(out, name),
                Segment::Index(index) => plain(out, format_args!("\"{index}\"")),
            });
            self.place(at.inside(), &issues);
        }
    }
}

impl Place {
    fn inside(self) -> Self {
        Place { depth: self.depth + 1, ..self }
    }
}

/// The step from the place that is `depth` steps in towards the issue; none if it is shown there.
///
/// So are issues deeper than readers of JSON go, and those behind a step that is spelled like the key
/// of a place's own issues: nobody could tell the two apart.
fn step<'i>(issue: &'i Issue, depth: usize, tree: &'static Tree) -> Option<&'i Segment> {
    let apart = tree.apart().is_some();
    let deepest = if apart { DEEPEST / 2 } else { DEEPEST };
    let step = issue.segments.get(depth).filter(|_| depth < deepest)?;
    (apart || !step.is_spelled(tree.own_key())).then_some(step)
}
