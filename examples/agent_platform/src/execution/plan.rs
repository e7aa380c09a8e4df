//! A published graph, with all that its steps refer to.

use crate::store::prompts::Version;
use serde::Deserialize;
use std::collections::HashMap;

/// What an execution of an agent follows.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The graph.
    pub(crate) graph: Published,
    /// What each prompt step lets the provider complete, by the step's ID.
    pub(crate) prompts: HashMap<String, Version>,
    /// What each tool does, by the tool's ID.
    pub(crate) functions: Functions,
}

/// What tools do, by the tool's ID.
pub(crate) type Functions = HashMap<String, String>;

/// A graph that keeps the rules.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Published {
    /// The ID of the first step.
    pub(crate) entry_step: String,
    /// The steps.
    pub(crate) steps: Vec<Step>,
}

/// A step of such a graph.
#[derive(Debug, Deserialize)]
pub(crate) struct Step {
    /// Its ID.
    pub(crate) id: String,
    /// What it does, and where it leads.
    #[serde(flatten)]
    pub(crate) work: Work,
}

/// What a step does, and where it leads.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all_fields = "camelCase")]
pub(crate) enum Work {
    /// Lets the provider complete a prompt.
    #[serde(rename = "prompt_step")]
    Prompt {
        /// The prompt.
        prompt_id: String,
        /// Its version; the newest, when none is named.
        prompt_version: Option<i64>,
        /// Where it leads.
        transitions: Next,
    },
    /// Calls a tool.
    #[serde(rename = "tool_step")]
    Tool {
        /// The tool.
        tool_id: String,
        /// Where it leads.
        transitions: Call,
    },
    /// Looks for a text.
    #[serde(rename = "condition_step")]
    Condition {
        /// The text.
        contains: String,
        /// Where it leads.
        transitions: Condition,
    },
    /// Ends the execution.
    #[serde(rename = "return_step")]
    Return {},
}

/// Where a step leads that has one way on.
#[derive(Debug, Deserialize)]
pub(crate) struct Next {
    /// Always.
    pub(crate) next: String,
}

/// Where a call leads.
#[derive(Debug, Deserialize)]
pub(crate) struct Call {
    /// When the tool worked.
    pub(crate) success: String,
    /// When it did not.
    pub(crate) failure: String,
}

/// Where a condition leads.
#[derive(Debug, Deserialize)]
pub(crate) struct Condition {
    /// When the text is there.
    pub(crate) condition_true: String,
    /// When it is not.
    pub(crate) condition_false: String,
}
