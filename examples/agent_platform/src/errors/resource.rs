//! Prompts, tools, agents, runs and members that are not as the request supposes.

use api_error::ApiError;
use std::fmt;

/// What a resource is called in messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// A prompt.
    Prompt,
    /// A tool.
    Tool,
    /// An agent.
    Agent,
    /// A recorded run of any kind.
    Run,
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Resource::Prompt => "Prompt",
            Resource::Tool => "Tool",
            Resource::Agent => "Agent",
            Resource::Run => "Run",
        })
    }
}

/// A resource does not exist, or conflicts with one that does.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum ResourceError {
    /// The ID is not one of the authorized organization's. It may be another's.
    ///
    /// # Causes
    /// The resource was deleted, or the ID belongs to another organization or another kind of
    /// resource.
    ///
    /// # Resolution
    /// List the resources of the organization, and take the ID from there.
    #[error("{resource} {id:?} does not exist in the authorized organization")]
    #[status(404)]
    UnknownResource {
        /// What was looked for.
        resource: Resource,
        /// The ID that was asked for.
        id: String,
    },

    /// The prompt or agent exists, and this version of it does not.
    ///
    /// # Resolution
    /// List the versions, and take the number from there.
    #[error("Version {version} of {resource} {id:?} does not exist")]
    #[status(404)]
    UnknownVersion {
        /// What has the versions.
        resource: Resource,
        /// Its ID.
        id: String,
        /// The version that was asked for.
        version: i64,
    },

    /// Another resource of this type in the organization has the name.
    ///
    /// # Resolution
    /// Choose another name, or change the resource that has it.
    #[error("{resource} {name:?} already exists")]
    #[status(409)]
    NameTaken {
        /// What was to be made.
        resource: Resource,
        /// The name that was asked for.
        name: String,
    },

    /// The agent was never published, so there is nothing to execute.
    ///
    /// # Resolution
    /// Publish the agent, then execute it.
    #[error("Agent {id:?} has not been published")]
    #[status(409)]
    NotPublished {
        /// The agent's ID.
        id: String,
    },

    /// The invited person belongs to the organization already.
    ///
    /// # Resolution
    /// Nothing is left to do: the person is in.
    #[error("{email} is already an active member")]
    #[status(409)]
    AlreadyAMember {
        /// Who was invited.
        email: String,
    },
}
