//! Rules about nodes and where they stand in the graph.

use super::problem;
use super::read::{Edge, Graph};
use crate::node_types::Instances;
use api_error::Issue;
use std::collections::{HashMap, HashSet};

pub(super) fn node_ids_are_unique(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let mut seen = HashSet::new();
    for node in &graph.nodes {
        if !seen.insert(node.id) {
            problems.push(problem::node(node.id, "duplicate_id", "Node ID is used more than once"));
        }
    }
}

pub(super) fn node_types_are_known(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for node in graph.nodes.iter().filter(|node| node.declared.is_none()) {
        let message = match node.type_name {
            Some(name) => format!("Unknown node type: '{name}'"),
            None => "Node must have a type".to_owned(),
        };
        problems.push(problem::node(node.id, "unknown_type", message).at("type"));
    }
}

pub(super) fn edge_counts_are_kept(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let incoming = edges_by(graph, |edge| edge.target);
    let outgoing = edges_by(graph, |edge| edge.source);
    for node in &graph.nodes {
        let Some(node_type) = node.declared else { continue };
        let limits = &node_type.graph_constraints;
        for (edges, most, way) in [
            (&incoming, limits.max_incoming, "incoming"),
            (&outgoing, limits.max_outgoing, "outgoing"),
        ] {
            let name = node_type.display_name;
            let count = edges.get(node.id).map_or(0, Vec::len);
            let message = match most {
                Some(0) if count > 0 => format!("{name} cannot have {way} edges"),
                Some(most) if count > most => {
                    format!("{name} can have at most {most} {way} edge(s)")
                }
                _ => continue,
            };
            problems.push(problem::node(node.id, "edge_count", message));
        }
    }
}

/// Nodes that take no edges stand outside of the conversation, so nothing needs to lead there; and
/// without a start nothing can be reached, which is the start's problem alone.
pub(super) fn conversation_nodes_are_reachable(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let starts = graph.nodes.iter().filter(|node| {
        node.declared.is_some_and(|node_type| node_type.instances == Instances::ExactlyOne)
    });
    let mut unvisited: Vec<&str> = starts.map(|node| node.id).collect();
    if unvisited.is_empty() {
        return;
    }
    let outgoing = edges_by(graph, |edge| edge.source);
    let mut reached: HashSet<&str> = unvisited.iter().copied().collect();
    while let Some(id) = unvisited.pop() {
        for edge in outgoing.get(id).into_iter().flatten() {
            if reached.insert(edge.target) {
                unvisited.push(edge.target);
            }
        }
    }
    for node in graph.nodes.iter().filter(|node| !reached.contains(node.id)) {
        if node.declared.is_some_and(|found| found.graph_constraints.max_incoming != Some(0)) {
            let message = "Node cannot be reached from the Start Call node";
            problems.push(problem::node(node.id, "unreachable", message));
        }
    }
}

fn edges_by<'g, 'a>(
    graph: &'g Graph<'a>,
    end: fn(&Edge<'a>) -> &'a str,
) -> HashMap<&'a str, Vec<&'g Edge<'a>>> {
    let mut edges: HashMap<_, Vec<_>> = HashMap::new();
    for edge in &graph.edges {
        edges.entry(end(edge)).or_default().push(edge);
    }
    edges
}
