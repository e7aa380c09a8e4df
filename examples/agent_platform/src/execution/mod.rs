//! Executions of prompts and agents. Each becomes a run, whatever comes of it.

mod agent;
mod plan;
mod template;

use crate::AppState;
use crate::errors::{AppError, ExecutionError};
use crate::provider::{FailedCall, Provider};
use crate::runs::{Failure, Kind};
use crate::store::prompts::Version;
use crate::store::runs::{self, NewRun};
use crate::task;
use serde_json::{Map, Value};

pub(crate) use agent::execute as agent;
pub(crate) use plan::{Functions, Plan, Published, Work};

/// Values for the names in double braces.
pub(crate) type Variables = Map<String, Value>;

/// Does `work`, with a record from its beginning to its end. Gives the output.
pub(crate) async fn recorded(
    state: &AppState,
    run: NewRun,
    work: impl FnOnce(&Provider) -> Result<String, AppError> + Send + 'static,
) -> Result<String, AppError> {
    let (id, request_id) = (run.id.clone(), run.request_id.clone());
    state.store.run(move |db| runs::begin(db, &run)).await?;
    let provider = state.provider.clone();
    let done = task::blocking(move || work(&provider)).await.map_err(AppError::from);
    let done = done.and_then(|done| done);
    let outcome = done.as_ref().map(String::clone).map_err(Failure::of);
    let ended = state.store.run(move |db| runs::end(db, &id, &outcome)).await;
    match (done, ended) {
        (Err(failed), Err(unrecorded)) => {
            // The client asked for the execution, so that is what the answer is about.
            tracing::error!(request_id, error = %unrecorded, "the end of a run is not recorded");
            Err(failed)
        }
        (done, ended) => ended.and(done),
    }
}

/// Lets the provider complete one version of a prompt.
pub(crate) fn prompt(
    provider: &Provider,
    id: &str,
    version: &Version,
    variables: &Variables,
) -> Result<String, AppError> {
    complete(provider, Kind::Prompt, "", id, version, variables)
}

fn complete(
    provider: &Provider,
    kind: Kind,
    step: &str,
    id: &str,
    Version { number, model, template }: &Version,
    variables: &Variables,
) -> Result<String, AppError> {
    let text = template::filled(template, variables)?;
    provider.complete(model, &text).map_err(|cause| {
        let is_final = cause.is_final();
        let (step, prompt, model) = (step.to_owned(), id.to_owned(), model.clone());
        let source = Box::new(FailedCall { step, prompt, version: *number, model, cause });
        if is_final {
            ExecutionError::UpstreamRejected { kind, source }.into()
        } else {
            ExecutionError::UpstreamFailed { kind, source }.into()
        }
    })
}
