//! Rules about the prompts and tools that steps refer to.

use super::problem;
use super::read::{Graph, Step};
use api_error::Issue;
use std::collections::{HashMap, HashSet};

/// What the steps of an organization's agents may refer to.
#[derive(Debug)]
pub(crate) struct Library {
    /// The newest version of each prompt; those before it exist as well.
    pub(crate) prompts: HashMap<String, i64>,
    /// The IDs of the tools.
    pub(crate) tools: HashSet<String>,
}

pub(super) fn prompts_exist(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in graph.of_type("prompt_step") {
        let exists = |id: &str| graph.library.prompts.contains_key(id);
        let codes = ["missing_prompt", "unknown_prompt"];
        problems.extend(reference(step, ["promptId", "prompt"], codes, exists));
    }
}

pub(super) fn prompt_versions_exist(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in graph.of_type("prompt_step") {
        let latest = step.text("promptId").and_then(|id| graph.library.prompts.get(id));
        let version = step.fields.get("promptVersion").filter(|version| !version.is_null());
        let (Some(latest), Some(version)) = (latest, version) else { continue };
        if !version.as_i64().is_some_and(|version| (1..=*latest).contains(&version)) {
            let what = format!("uses version {version} of a prompt that has {latest}");
            problems.push(problem::step(step, "unknown_prompt_version", &what));
        }
    }
}

pub(super) fn tools_exist(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    for step in graph.of_type("tool_step") {
        let exists = |id: &str| graph.library.tools.contains(id);
        let codes = ["missing_tool", "unknown_tool"];
        problems.extend(reference(step, ["toolId", "tool"], codes, exists));
    }
}

fn reference(
    step: &Step<'_>,
    [field, name]: [&'static str; 2],
    [missing, unknown]: [&'static str; 2],
    exists: impl Fn(&str) -> bool,
) -> Option<Issue> {
    match step.text(field) {
        None => Some(problem::step(step, missing, &format!("needs a {name}"))),
        Some(id) if exists(id) => None,
        Some(id) => {
            let what = format!("uses {name} {id:?}, which does not exist in the organization");
            Some(problem::step(step, unknown, &what))
        }
    }
}
