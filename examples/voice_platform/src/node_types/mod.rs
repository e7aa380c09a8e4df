//! The node types of a workflow: served as they are, and what the graph rules are checked against.

mod properties;
mod property;
mod table;

use serde::Serialize;

pub(crate) use property::{Kind, Property};
pub(crate) use table::NODE_TYPES;

/// The version of the table below, for clients that keep a copy.
pub(crate) const SPEC_VERSION: &str = "1.0.0";

/// A kind of node.
#[derive(Debug, Serialize)]
pub(crate) struct NodeType {
    pub(crate) name: &'static str,
    pub(crate) display_name: &'static str,
    description: &'static str,
    category: &'static str,
    icon: &'static str,
    version: &'static str,
    pub(crate) properties: &'static [Property],
    pub(crate) graph_constraints: GraphConstraints,
    #[serde(skip)]
    pub(crate) instances: Instances,
}

/// How many edges a node may have.
#[derive(Debug, Default, Serialize)]
pub(crate) struct GraphConstraints {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_incoming: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_outgoing: Option<usize>,
}

/// How many nodes of a type a workflow may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instances {
    ExactlyOne,
    AtMostOne,
    Any,
}

/// Finds a node type by its name.
pub(crate) fn find(name: &str) -> Option<&'static NodeType> {
    NODE_TYPES.iter().find(|node_type| node_type.name == name)
}
