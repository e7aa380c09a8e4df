//! Rules about steps by themselves.

use super::problem;
use super::read::Graph;
use api_error::Issue;
use std::collections::HashSet;

pub(super) fn there_are_steps(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    if graph.steps.is_empty() && graph.nameless.is_empty() {
        problems.push(problem::graph("missing_steps", "Steps are required"));
    }
}

pub(super) fn steps_have_an_id(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for index in &graph.nameless {
        let message = format!("steps[{index}] needs an id");
        problems.push(problem::graph("missing_step_id", message));
    }
}

pub(super) fn step_ids_are_unique(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let mut seen = HashSet::new();
    for step in graph.steps.iter().filter(|step| !seen.insert(step.id)) {
        problems.push(problem::step(step, "duplicate_step_id", "is defined more than once"));
    }
}

pub(super) fn step_types_are_known(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in graph.steps.iter().filter(|step| step.declared.is_none()) {
        problems.push(match step.type_name {
            None => problem::step(step, "missing_step_type", "needs a type"),
            Some(name) => {
                problem::step(step, "unknown_step_type", &format!("has the unknown type {name:?}"))
            }
        });
    }
}

pub(super) fn conditions_say_what_they_look_for(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in graph.of_type("condition_step").filter(|step| step.text("contains").is_none()) {
        let what = "needs a text to look for, in contains";
        problems.push(problem::step(step, "missing_condition", what));
    }
}
