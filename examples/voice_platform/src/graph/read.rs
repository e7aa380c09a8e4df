//! The graph as it was sent: nodes and edges that have an ID each.

use super::problem;
use crate::node_types::{self, NodeType};
use api_error::Issue;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// What the rules look at.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    pub(super) nodes: Vec<Node<'a>>,
    pub(super) edges: Vec<Edge<'a>>,
    ids: HashSet<&'a str>,
}

/// A node. One without a known type is still a node that edges may lead to.
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub(super) id: &'a str,
    pub(super) type_name: Option<&'a str>,
    pub(super) declared: Option<&'static NodeType>,
    pub(super) data: Option<&'a Map<String, Value>>,
}

/// An edge, with the IDs of the nodes that it joins.
#[derive(Debug)]
pub(super) struct Edge<'a> {
    pub(super) id: &'a str,
    pub(super) source: &'a str,
    pub(super) target: &'a str,
    pub(super) data: Option<&'a Map<String, Value>>,
}

impl<'a> Graph<'a> {
    /// Reads a definition. `None` where there is nothing that a rule could look at.
    pub(super) fn read(definition: &'a Value, problems: &mut Vec<Issue>) -> Option<Self> {
        let nodes = list(definition, "nodes", "Nodes must be a list", problems);
        let edges = list(definition, "edges", "Edges must be a list", problems);
        let (nodes, edges) = (nodes?, edges?);
        let nodes = items(nodes, "nodes", "Node must have an ID", problems);
        let edges = items(edges, "edges", "Edge must have an ID", problems);
        Some(Self {
            ids: nodes.iter().map(|(id, _)| *id).collect(),
            nodes: nodes.into_iter().map(Node::read).collect(),
            edges: edges.into_iter().map(Edge::read).collect(),
        })
    }

    pub(super) fn has_node(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

impl<'a> Node<'a> {
    fn read((id, item): (&'a str, &'a Value)) -> Self {
        let type_name = item.get("type").and_then(Value::as_str);
        Self {
            id,
            type_name,
            declared: type_name.and_then(node_types::find),
            data: item.get("data").and_then(Value::as_object),
        }
    }
}

impl<'a> Edge<'a> {
    fn read((id, item): (&'a str, &'a Value)) -> Self {
        let end = |name| item.get(name).and_then(Value::as_str).unwrap_or_default();
        Self {
            id,
            source: end("source"),
            target: end("target"),
            data: item.get("data").and_then(Value::as_object),
        }
    }
}

fn list<'a>(
    definition: &'a Value,
    name: &'static str,
    message: &'static str,
    problems: &mut Vec<Issue>,
) -> Option<&'a [Value]> {
    let list = definition.get(name).and_then(Value::as_array);
    if list.is_none() {
        problems.push(problem::workflow("not_a_list", message).at(name));
    }
    list.map(Vec::as_slice)
}

fn items<'a>(
    list: &'a [Value],
    name: &'static str,
    message: &'static str,
    problems: &mut Vec<Issue>,
) -> Vec<(&'a str, &'a Value)> {
    let mut found = Vec::with_capacity(list.len());
    for (index, item) in list.iter().enumerate() {
        match item.get("id").and_then(Value::as_str).filter(|id| !id.trim().is_empty()) {
            Some(id) => found.push((id, item)),
            None => problems.push(problem::workflow("no_id", message).at(name).index(index)),
        }
    }
    found
}
