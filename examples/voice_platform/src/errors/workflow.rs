//! What goes wrong with workflows.

use api_error::{ApiError, Issue, envelope};

/// A workflow cannot be read or saved.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum WorkflowError {
    /// No workflow has this ID.
    ///
    /// # Causes
    /// The workflow was deleted, or the ID is that of something else.
    ///
    /// # Resolution
    /// List the workflows, and take the ID from there.
    #[error("Workflow with id {id} not found")]
    #[status(404)]
    UnknownWorkflow {
        /// The ID that was asked for.
        id: i64,
    },

    /// The workflow belongs to another organization.
    ///
    /// # Causes
    /// The caller's credentials are valid, and of another organization than the workflow.
    ///
    /// # Resolution
    /// Use credentials of the organization that has the workflow.
    #[error("You do not have access to this workflow")]
    #[status(403)]
    ForeignWorkflow,

    /// An update names nothing to update.
    ///
    /// # Resolution
    /// Send at least one of the two.
    #[error("Nothing to update: send name, workflow_definition or both")]
    #[status(400)]
    NothingToUpdate,

    /// The graph breaks rules; every broken one is listed.
    ///
    /// # Causes
    /// A node lacks a value, such as its prompt; an edge leads to a node that does not exist; the
    /// start node is missing or there are two.
    ///
    /// # Resolution
    /// Mend what `errors` lists: `kind` and `id` say which node or edge, `field` which of its
    /// values, in dots (`data.prompt`). Both are `null` where the whole workflow is meant.
    #[error("problems in the workflow graph: {}", .0.len())]
    #[status(422)]
    #[envelope(envelope::Errors)]
    InvalidGraph(#[issues] Vec<Issue>),

    /// Triggers of the graph use paths that other workflows hold.
    ///
    /// # Causes
    /// A path belongs to one workflow of the deployment alone.
    ///
    /// # Resolution
    /// Choose another path, or leave it empty and have one made.
    #[error("trigger paths that are taken: {}", .0.len())]
    #[status(409)]
    #[envelope(envelope::Errors)]
    TriggerPathTaken(#[issues] Vec<Issue>),

    /// No node type has this name.
    ///
    /// # Resolution
    /// List the node types: their names are spelled exactly as there.
    #[error("Unknown node type: {name:?}")]
    #[status(404)]
    UnknownNodeType {
        /// The name that was asked for.
        name: String,
    },
}
