//! What goes wrong while a prompt or an agent is executed.

use crate::provider::FailedCall;
use crate::runs::Kind;
use api_error::ApiError;

/// An execution failed. The client learns that it did, and its run why.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum ExecutionError {
    /// The model provider failed, or could not be reached.
    ///
    /// # Causes
    /// The provider is overloaded or out of reach.
    ///
    /// # Resolution
    /// Inspect the recorded run: it holds what the provider said. Then try again, with a longer
    /// pause each time.
    #[error("{kind} execution failed")]
    #[status(500)]
    #[message("{kind} execution failed upstream")]
    UpstreamFailed {
        /// What was executed.
        kind: Kind,
        /// Which call failed, and why.
        source: Box<FailedCall>,
    },

    /// The model provider refused the request, as it would refuse it again.
    ///
    /// # Causes
    /// The prompt names a model that the provider does not have.
    ///
    /// # Resolution
    /// Inspect the recorded run: it holds what the provider said. Then mend the prompt.
    #[error("{kind} execution was refused")]
    #[status(500)]
    #[message("{kind} execution was rejected upstream")]
    #[retry(never)]
    UpstreamRejected {
        /// What was executed.
        kind: Kind,
        /// Which call was refused, and why.
        source: Box<FailedCall>,
    },

    /// The agent goes in circles: its graph has a way out that this input never takes.
    ///
    /// # Resolution
    /// Inspect the recorded run: it holds every step. Then give the graph a way out of its
    /// circle.
    #[error("Agent execution did not end within {limit} steps")]
    #[status(500)]
    #[message("Agent execution did not end within {limit} steps")]
    #[retry(never)]
    #[log(warn)]
    TooManySteps {
        /// How many steps an execution may take.
        limit: usize,
    },
}
