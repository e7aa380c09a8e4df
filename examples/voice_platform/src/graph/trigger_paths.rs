//! Trigger paths: the segment of the public URL that starts a workflow.

use super::problem::{self, in_data};
use super::read::Graph;
use api_error::Issue;
use serde_json::Value;
use std::collections::HashSet;

const TYPE: &str = "trigger";
const FIELD: &str = "trigger_path";
const LONGEST: usize = 36;

/// The node ID and trigger path of every trigger that has one.
pub(crate) fn of(definition: &Value) -> Vec<(String, String)> {
    let read = Graph::read(definition, &mut Vec::new());
    let paths = read.iter().flat_map(chosen);
    paths.filter_map(|(id, path)| Some((id.to_owned(), path.as_str()?.to_owned()))).collect()
}

/// Gives a path to every trigger that leaves it empty.
pub(crate) fn fill(
    definition: &mut Value,
    new_path: impl Fn() -> Result<String, getrandom::Error>,
) -> Result<(), getrandom::Error> {
    let nodes = definition.get_mut("nodes").and_then(Value::as_array_mut);
    for node in nodes.into_iter().flatten().filter(|node| node["type"] == TYPE) {
        let Some(data) = node.get_mut("data").and_then(Value::as_object_mut) else { continue };
        if is_left_empty(data.get(FIELD)) {
            data.insert(FIELD.to_owned(), Value::String(new_path()?));
        }
    }
    Ok(())
}

pub(super) fn trigger_paths_are_segments(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for (id, path) in chosen(graph) {
        let message = match path.as_str() {
            Some(path) if path.chars().count() > LONGEST => {
                "Trigger path must be 36 characters or fewer."
            }
            Some(path) if !path.bytes().all(is_path_byte) => {
                "Trigger path must be a single URL path segment using only letters, numbers, \
                 hyphens, and underscores."
            }
            _ => continue,
        };
        problems.push(in_data(problem::node(id, "trigger_path", message), FIELD));
    }
}

pub(super) fn trigger_paths_are_unique(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let mut seen = HashSet::new();
    for (id, path) in chosen(graph) {
        if path.as_str().is_some_and(|path| !seen.insert(path)) {
            let message = "Trigger path is duplicated in this workflow.";
            problems.push(in_data(problem::node(id, "duplicate_trigger_path", message), FIELD));
        }
    }
}

fn chosen<'a>(graph: &Graph<'a>) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let triggers = graph.nodes.iter().filter(|node| node.type_name == Some(TYPE));
    triggers.filter_map(|node| {
        let path = node.data?.get(FIELD)?;
        (!is_left_empty(Some(path))).then_some((node.id, path))
    })
}

fn is_left_empty(path: Option<&Value>) -> bool {
    path.is_none_or(|path| {
        path.is_null() || path.as_str().is_some_and(|text| text.trim().is_empty())
    })
}

const fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}
