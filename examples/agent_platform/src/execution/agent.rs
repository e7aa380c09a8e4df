//! The way of one execution through an agent's graph.

use super::plan::{Plan, Step, Work};
use super::{Variables, complete};
use crate::errors::{AppError, ExecutionError, StoreError};
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
        let Step { id, work } =
            steps.get(next).ok_or_else(|| StoreError::dangling("step", next))?;
        match work {
            Work::Prompt { prompt_id, transitions, .. } => {
                variables.insert("input".to_owned(), text.clone().into());
                let dangling = || StoreError::dangling("prompt", prompt_id);
                let version = plan.prompts.get(id).ok_or_else(dangling)?;
                let step = format!("step {id:?}, ");
                text = complete(provider, kind, &step, prompt_id, version, &variables)?;
                next = &transitions.next;
            }
            Work::Tool { tool_id, transitions } => {
                let dangling = || StoreError::dangling("tool", tool_id);
                let called = tool::call(plan.functions.get(tool_id).ok_or_else(dangling)?, &text);
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
