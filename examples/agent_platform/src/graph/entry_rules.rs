//! Rules about where an execution begins.

use super::problem;
use super::read::Graph;
use api_error::Issue;

pub(super) fn an_entry_step_is_named(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    if graph.entry.is_none() {
        problems.push(problem::graph("missing_entry_step", "Entry step is required"));
    }
}

pub(super) fn the_entry_step_exists(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    if let Some(entry) = graph.entry.filter(|entry| graph.place(entry).is_none()) {
        let message = format!("Entry step {entry:?} does not exist");
        problems.push(problem::graph("unknown_entry_step", message));
    }
}
