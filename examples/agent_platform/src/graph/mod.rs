//! The rules that an agent's graph must keep to be published.
//!
//! A rule is a function named for what holds. It reports every place where that does not hold, and
//! knows no other rule. Rules about the entry come first, then steps, what steps refer to,
//! transitions, and the ways through the graph.

mod entry_rules;
mod problem;
mod read;
mod reference_rules;
mod step_rules;
mod transition_rules;
mod way_rules;

use api_error::Issue;
use read::Graph;
use serde_json::Value;

pub(crate) use reference_rules::Library;

type Rule = fn(&Graph<'_>, &mut Vec<Issue>);

const RULES: &[Rule] = &[
    entry_rules::an_entry_step_is_named,
    entry_rules::the_entry_step_exists,
    step_rules::there_are_steps,
    step_rules::steps_have_an_id,
    step_rules::step_ids_are_unique,
    step_rules::step_types_are_known,
    step_rules::conditions_say_what_they_look_for,
    reference_rules::prompts_exist,
    reference_rules::prompt_versions_exist,
    reference_rules::tools_exist,
    transition_rules::needed_transitions_are_there,
    transition_rules::transitions_fit_their_step,
    transition_rules::return_steps_lead_nowhere,
    transition_rules::transitions_lead_to_steps,
    way_rules::there_is_a_return_step,
    way_rules::steps_can_be_reached,
    way_rules::steps_lead_to_an_end,
];

/// Every problem of a graph, in the order of the rules and then of the steps.
pub(crate) fn problems(definition: &Value, library: &Library) -> Vec<Issue> {
    let graph = Graph::read(definition, library);
    let mut problems = Vec::new();
    for rule in RULES {
        rule(&graph, &mut problems);
    }
    problems
}
