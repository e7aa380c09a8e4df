//! Which shape of the older lock is which of the newer one.

use super::error::Told;
use super::{ChangeKind as Kind, Found, Subject, shape};
use crate::contract::lock::{InShape, Lock, Locked};
use crate::model::Shape;
use std::collections::{HashMap, HashSet};

/// The shapes of two locks.
pub(super) struct Shapes<'l> {
    older: HashMap<&'l str, &'l Shape>,
    /// What each old one is now.
    now: Vec<(&'l Shape, &'l Shape)>,
    names: HashMap<&'l str, &'l str>,
}

impl<'l> Shapes<'l> {
    /// A shape is found again by what it is, and else by its name: names are no client's business.
    pub(super) fn of(older: &'l Lock, newer: &'l Lock) -> Self {
        let by_name: HashMap<_, _> = newer.shapes.iter().map(|s| (s.name.as_str(), s)).collect();
        let mut by_content: HashMap<Shape, Vec<&Shape>> = HashMap::new();
        for shape in newer.shapes.iter().rev() {
            by_content.entry(nameless(shape)).or_default().push(shape);
        }
        let mut taken: HashSet<&str> = HashSet::new();
        let mut now = Vec::new();
        let mut rest = Vec::new();
        for old in &older.shapes {
            let same = by_content.get(&nameless(old)).into_iter().flatten();
            match same.clone().find(|new| new.name == old.name).or(same.last()) {
                Some(new) => {
                    taken.insert(&new.name);
                    now.push((old, *new));
                }
                None => rest.push(old),
            }
        }
        for old in rest {
            if let Some(new) = by_name.get(old.name.as_str())
                && taken.insert(&new.name)
            {
                now.push((old, *new));
            }
        }
        let names = now.iter().map(|(old, new)| (old.name.as_str(), new.name.as_str())).collect();
        let older = older.shapes.iter().map(|shape| (shape.name.as_str(), shape)).collect();
        Shapes { older, now, names }
    }

    /// What changed of shapes for all of their answers.
    pub(super) fn compare(&self, found: Found<'_>) {
        for (old, new) in &self.now {
            let found = &mut |kind, told| found(kind, Subject::Shape(old.name.clone()), told);
            if old.name != new.name {
                found(Kind::ShapeRenamed, format!("is called {} now", new.name));
            }
            shape::compare(old, new, found);
        }
    }

    /// Whether one of the shapes that an error was answered in shows this.
    pub(super) fn show(&self, old: &Locked, what: &str) -> bool {
        let shapes = old.shapes.iter().filter_map(|shown| self.older.get(shown.shape.as_str()));
        shapes.flat_map(|shape| &shape.places).any(|place| place.holds == what)
    }

    /// In which shapes an error is answered, and what they hide of it.
    pub(super) fn of_error(&self, old: &Locked, new: &Locked, found: Told<'_>) {
        let after: HashMap<_, _> = new.shapes.iter().map(|s| (s.shape.as_str(), s)).collect();
        let mut known = HashSet::new();
        let mut withdrawn = Vec::new();
        for before in &old.shapes {
            let now = self.names.get(before.shape.as_str()).and_then(|name| after.get(name));
            match now {
                Some(now) => {
                    known.insert(now.shape.as_str());
                    hidden(before, now, new, found);
                }
                None => withdrawn.push(before.shape.as_str()),
            }
        }
        let added: Vec<_> = after.keys().filter(|name| !known.contains(*name)).copied().collect();
        told(&withdrawn, &sorted(added), found);
    }
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}

fn told(withdrawn: &[&str], added: &[&str], found: Told<'_>) {
    let (were, are) = (withdrawn.join(", "), added.join(", "));
    match (withdrawn, added.is_empty()) {
        ([], true) => {}
        ([], false) => found(Kind::ShapeAdded, format!("is answered in the shape {are}, too")),
        (_, true) => {
            found(Kind::ShapeWithdrawn, format!("is no longer answered in the shape {were}"));
        }
        (_, false) => {
            let told = format!("is answered in the shape {are}, and was in {were}");
            found(Kind::ShapeWithdrawn, told);
        }
    }
}

/// The params that a shape sends no longer, because it has a member of that name now.
fn hidden(before: &InShape, now: &InShape, new: &Locked, found: Told<'_>) {
    for name in now.hidden.iter().filter(|name| !before.hidden.contains(name)) {
        // One that is new was never sent.
        if new.param(name).is_some() {
            let told = format!("no longer sends its param `{name}` in the shape {}", now.shape);
            found(Kind::ParamRemoved, told);
        }
    }
}

fn nameless(shape: &Shape) -> Shape {
    Shape { name: String::new(), ..shape.clone() }
}
