//! Rules about transitions one by one.

use super::problem;
use super::read::{Graph, RETURN};
use api_error::Issue;

pub(super) fn needed_transitions_are_there(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in &graph.steps {
        for name in step.declared.map_or(&[][..], |declared| declared.transitions) {
            if !step.transitions.contains_key(name) {
                let what = format!("needs the transition {name:?}");
                problems.push(problem::step(step, "missing_transition", &what));
            }
        }
    }
}

pub(super) fn transitions_fit_their_step(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in &graph.steps {
        let Some(declared) = step.declared.filter(|declared| declared.name != RETURN) else {
            continue;
        };
        for name in step.transitions.keys().filter(|name| !declared.transitions.contains(*name)) {
            let what = format!("of type {} cannot have the transition {name:?}", declared.name);
            problems.push(problem::step(step, "transition_not_allowed", &what));
        }
    }
}

pub(super) fn return_steps_lead_nowhere(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in graph.of_type(RETURN).filter(|step| !step.transitions.is_empty()) {
        let what = "ends the execution, so it cannot have transitions";
        problems.push(problem::step(step, "return_step_with_transition", what));
    }
}

pub(super) fn transitions_lead_to_steps(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in &graph.steps {
        for (name, target) in &step.transitions {
            if target.as_str().and_then(|id| graph.place(id)).is_none() {
                let what = format!("leads by {name:?} to {target}, which does not exist");
                problems.push(problem::step(step, "dangling_transition", &what));
            }
        }
    }
}
