//! Problems of a graph, by what they apply to.

use super::read::Step;
use api_error::Issue;
use std::borrow::Cow;

pub(super) fn graph(code: &'static str, message: impl Into<Cow<'static, str>>) -> Issue {
    Issue::new(code, message).kind("graph")
}

/// The message goes on after the step's name: `Step "draft" needs a prompt`.
pub(super) fn step(step: &Step<'_>, code: &'static str, what: &str) -> Issue {
    let message = format!("Step {:?} {what}", step.id);
    Issue::new(code, message).kind("step").id(step.id.to_owned())
}
