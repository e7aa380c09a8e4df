//! Rules about the ways that an execution can take.

use super::problem;
use super::read::{Graph, RETURN, Step};
use api_error::Issue;

pub(super) fn there_is_a_return_step(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    if !graph.steps.is_empty() && graph.of_type(RETURN).next().is_none() {
        problems.push(problem::graph("no_return_step", "A return step is required"));
    }
}

/// Without an entry nothing can be reached, which is the entry's problem alone.
pub(super) fn steps_can_be_reached(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let Some(entry) = graph.entry.and_then(|id| graph.place(id)) else { return };
    let ways: Vec<Vec<usize>> =
        graph.steps.iter().map(|step| graph.successors(step).collect()).collect();
    let reached = closure(&ways, vec![entry]);
    for (step, reached) in graph.steps.iter().zip(reached) {
        if !reached && is_the_one_of_its_id(graph, step) {
            let what = "cannot be reached from the entry step";
            problems.push(problem::step(step, "unreachable_step", what));
        }
    }
}

/// Without a return step nothing ends, which is a problem of its own. A step that leads nowhere at
/// all has another one already, so what leads there is no cycle.
pub(super) fn steps_lead_to_an_end(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    if graph.of_type(RETURN).next().is_none() {
        return;
    }
    let mut ways_back = vec![Vec::new(); graph.steps.len()];
    let mut ends = Vec::new();
    for (place, step) in graph.steps.iter().enumerate() {
        graph.successors(step).for_each(|next| ways_back[next].push(place));
        if ends_here(graph, step) {
            ends.push(place);
        }
    }
    let ending = closure(&ways_back, ends);
    for (step, _) in graph.steps.iter().zip(ending).filter(|(_, ending)| !ending) {
        let what = "goes in a cycle that never leads to a return step";
        problems.push(problem::step(step, "cycle_without_exit", what));
    }
}

fn ends_here(graph: &Graph<'_>, step: &Step<'_>) -> bool {
    let needed = step.declared.map_or(&[][..], |declared| declared.transitions);
    let sound = |name: &&str| {
        let target = step.transitions.get(*name).and_then(|target| target.as_str());
        target.and_then(|id| graph.place(id)).is_some()
    };
    needed.is_empty() || !needed.iter().all(sound)
}

fn is_the_one_of_its_id(graph: &Graph<'_>, step: &Step<'_>) -> bool {
    graph.place(step.id).is_some_and(|place| std::ptr::eq(&raw const graph.steps[place], step))
}

/// For each place, whether the ways lead there from one of these.
fn closure(ways: &[Vec<usize>], mut unvisited: Vec<usize>) -> Vec<bool> {
    let mut reached = vec![false; ways.len()];
    while let Some(place) = unvisited.pop() {
        if !std::mem::replace(&mut reached[place], true) {
            unvisited.extend(ways[place].iter().filter(|next| !reached[**next]));
        }
    }
    reached
}
