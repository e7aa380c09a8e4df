//! What is wrong with an agent's graph.

use api_error::envelope::ErrorDetails;
use api_error::{ApiError, Issue};

/// The graph of an agent breaks rules, so the agent cannot be published.
///
/// # Causes
/// The graph has no entry step, a transition leads nowhere, or a step refers to a prompt or tool
/// that does not exist.
///
/// # Resolution
/// Mend what `details` lists: each element has a `code` for programs and a `message` for people.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("Graph validation failed")]
#[status(422)]
#[code("AGENT_GRAPH_INVALID")]
#[envelope(ErrorDetails)]
pub struct InvalidGraph(#[issues] pub Vec<Issue>);
