//! Rules about edges and the transitions that they stand for.

use super::problem::{self, in_data};
use super::read::{Edge, Graph};
use api_error::Issue;
use serde_json::Value;
use std::collections::HashSet;

pub(super) fn edge_ids_are_unique(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let mut seen = HashSet::new();
    for edge in &graph.edges {
        if !seen.insert(edge.id) {
            problems.push(problem::edge(edge.id, "duplicate_id", "Edge ID is used more than once"));
        }
    }
}

pub(super) fn edges_join_existing_nodes(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for edge in &graph.edges {
        for (id, message) in [
            (edge.source, "Edge source node does not exist"),
            (edge.target, "Edge target node does not exist"),
        ] {
            if !graph.has_node(id) {
                problems.push(problem::edge(edge.id, "dangling", message));
            }
        }
    }
}

pub(super) fn edges_join_different_nodes(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for edge in graph.edges.iter().filter(|edge| edge.source == edge.target) {
        if graph.has_node(edge.source) {
            let message = "Edge cannot lead from a node to itself";
            problems.push(problem::edge(edge.id, "self_loop", message));
        }
    }
}

pub(super) fn edges_are_labelled(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for edge in &graph.edges {
        for (field, message) in
            [("label", "Label cannot be empty"), ("condition", "Condition cannot be empty")]
        {
            if text(edge, field).is_none() {
                problems.push(in_data(problem::edge(edge.id, "empty", message), field));
            }
        }
    }
}

/// The agent chooses a transition by calling a tool that is named after the edge.
pub(super) fn transitions_of_a_node_differ(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let mut seen = HashSet::new();
    for edge in &graph.edges {
        let Some(tool) = text(edge, "label").map(tool_name) else { continue };
        let message = format!(
            "Transition tool name \"{tool}\" is duplicated for this node. Use a unique edge label."
        );
        if !seen.insert((edge.source, tool)) {
            problems
                .push(in_data(problem::edge(edge.id, "duplicate_transition", message), "label"));
        }
    }
}

fn text<'a>(edge: &Edge<'a>, field: &str) -> Option<&'a str> {
    edge.data?.get(field).and_then(Value::as_str).filter(|text| !text.trim().is_empty())
}

fn tool_name(label: &str) -> String {
    let letter = |char: char| if char.is_alphanumeric() { char } else { '_' };
    label.trim().to_lowercase().chars().map(letter).collect()
}
