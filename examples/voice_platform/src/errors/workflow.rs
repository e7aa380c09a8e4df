//! What goes wrong with workflows.

use api_error::{ApiError, Issue, envelope};

/// A workflow cannot be read or saved.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum WorkflowError {
    /// No workflow has this ID.
    #[error("Workflow with id {id} not found")]
    #[status(404)]
    UnknownWorkflow {
        /// The ID that was asked for.
        id: i64,
    },

    /// The workflow belongs to another organization.
    #[error("You do not have access to this workflow")]
    #[status(403)]
    ForeignWorkflow,

    /// An update names nothing to update.
    #[error("Nothing to update: send name, workflow_definition or both")]
    #[status(400)]
    NothingToUpdate,

    /// The graph breaks rules; every broken one is listed.
    #[error("problems in the workflow graph: {}", .0.len())]
    #[status(422)]
    #[envelope(envelope::Errors)]
    InvalidGraph(#[issues] Vec<Issue>),

    /// Triggers of the graph use paths that other workflows hold.
    #[error("trigger paths that are taken: {}", .0.len())]
    #[status(409)]
    #[envelope(envelope::Errors)]
    TriggerPathTaken(#[issues] Vec<Issue>),

    /// No node type has this name.
    #[error("Unknown node type: {name:?}")]
    #[status(404)]
    UnknownNodeType {
        /// The name that was asked for.
        name: String,
    },
}
