//! The rules that a workflow's graph must keep.
//!
//! A rule is a function named for what holds. It reports every place where that does not hold, and
//! knows no other rule. Rules that report on nodes come first, then edges, then the workflow.

mod data;
mod edge_rules;
mod node_rules;
mod problem;
mod read;
mod trigger_paths;
mod workflow_rules;

use api_error::Issue;
use read::Graph;
use serde_json::Value;

pub(crate) use problem::trigger_path_is_taken;
pub(crate) use trigger_paths::{fill as fill_trigger_paths, of as trigger_paths};

type Rule = fn(&Graph<'_>, &mut Vec<Issue>);

const RULES: &[Rule] = &[
    node_rules::node_ids_are_unique,
    node_rules::node_types_are_known,
    data::data_fits_the_node_type,
    trigger_paths::trigger_paths_are_segments,
    trigger_paths::trigger_paths_are_unique,
    node_rules::edge_counts_are_kept,
    node_rules::conversation_nodes_are_reachable,
    edge_rules::edge_ids_are_unique,
    edge_rules::edges_join_existing_nodes,
    edge_rules::edges_join_different_nodes,
    edge_rules::edges_are_labelled,
    edge_rules::transitions_of_a_node_differ,
    workflow_rules::instance_counts_are_kept,
];

/// Every problem of a graph.
pub(crate) fn problems(definition: &Value) -> Vec<Issue> {
    let mut problems = Vec::new();
    if let Some(graph) = Graph::read(definition, &mut problems) {
        for rule in RULES {
            rule(&graph, &mut problems);
        }
    }
    problems
}
