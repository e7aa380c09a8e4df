//! Rules about the workflow as a whole.

use super::problem;
use super::read::Graph;
use crate::node_types::{Instances, NODE_TYPES};
use api_error::Issue;

pub(super) fn instance_counts_are_kept(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for node_type in NODE_TYPES {
        let named = |name: Option<&str>| name == Some(node_type.name);
        let count = graph.nodes.iter().filter(|node| named(node.type_name)).count();
        let name = node_type.display_name;
        let message = match node_type.instances {
            Instances::ExactlyOne if count != 1 => {
                format!("Workflow must have exactly one {name} node")
            }
            Instances::AtMostOne if count > 1 => format!("Workflow can have at most one {name}"),
            _ => continue,
        };
        problems.push(problem::workflow("instance_count", message));
    }
}
