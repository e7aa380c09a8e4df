//! The way of one execution through an agent's graph.

use super::plan::{Plan, Step, Work};
use super::{Variables, complete};
use crate::errors::{AppError, ExecutionError};
use crate::provider::Provider;
use crate::runs::Kind;
use crate::tool;
use std::collections::HashMap;

const MOST_STEPS: usize = 50;

/// Follows the plan from its entry to a return step, and gives the text that arrives there. Each
/// step works on the text that the one before it made; prompts know it as `{{input}}`.
pub(crate) fn execute(
    provider: &Provider,
    kind: Kind,
    plan: &Plan,
    input: String,
    mut variables: Variables,
) -> Result<String, AppError> {
    let steps: HashMap<&str, &Step> =
        plan.graph.steps.iter().map(|step| (step.id.as_str(), step)).collect();
    let mut text = input;
    let mut next = plan.graph.entry_step.as_str();
    for _ in 0..MOST_STEPS {
        // The rules saw to it that every transition leads to a step.
        let Some(Step { id, work }) = steps.get(next) else { break };
        match work {
            Work::Prompt { prompt_id, transitions, .. } => {
                variables.insert("input".to_owned(), text.clone().into());
                if let Some(version) = plan.prompts.get(id) {
                    let step = format!("step {id:?}, ");
                    text = complete(provider, kind, &step, prompt_id, version, &variables)?;
                }
                next = &transitions.next;
            }
            Work::Tool { tool_id, transitions } => {
                let called = plan.functions.get(tool_id).and_then(|name| tool::call(name, &text));
                next = if called.is_some() { &transitions.success } else { &transitions.failure };
                text = called.unwrap_or(text);
            }
            Work::Condition { contains, transitions } => {
                let found = text.contains(contains);
                next =
                    if found { &transitions.condition_true } else { &transitions.condition_false };
            }
            Work::Return {} => return Ok(text),
        }
    }
    Err(ExecutionError::TooManySteps { limit: MOST_STEPS }.into())
}
