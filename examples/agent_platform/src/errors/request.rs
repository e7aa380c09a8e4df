//! What is wrong with a request before anybody looks at what it asks for.

use api_error::{ApiError, Issue};

/// A body, query or path that could not be read.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum RequestError {
    /// The request does not say which organization it is about.
    ///
    /// # Causes
    /// Most calls are about one organization, and none is assumed.
    ///
    /// # Resolution
    /// Send `organizationId` in the query or, if there is a JSON body, as one of its fields.
    #[error("organizationId is required")]
    #[status(400)]
    OrganizationRequired,

    /// Two parts of the request name different organizations.
    ///
    /// # Resolution
    /// Name the same organization everywhere, or in one place only.
    #[error("organizationId differs between path, query and body")]
    #[status(400)]
    OrganizationAmbiguous,

    /// Fields are missing or of another type; the message names every one.
    ///
    /// # Causes
    /// A required field is missing, or a value is of another type.
    ///
    /// # Resolution
    /// Mend each field that the message names.
    #[error("{}", sentence(.0))]
    #[status(400)]
    InvalidFields(#[issues] Vec<Issue>),

    /// The body is not JSON. The client is told where, as `serde_json` has it.
    ///
    /// # Resolution
    /// The message names line and column. Have a library write the JSON.
    #[error("Request body is not valid JSON: {0}")]
    #[status(400)]
    #[message(display)]
    MalformedJson(#[source] serde_json::Error),

    /// The body is JSON, but no object.
    ///
    /// # Resolution
    /// Send `{…}`, with the fields as its members.
    #[error("Request body must be a JSON object")]
    #[status(400)]
    NotAnObject,

    /// The body ended early.
    ///
    /// # Causes
    /// The connection broke, or fewer bytes came than `Content-Length` says.
    ///
    /// # Resolution
    /// Send the request again.
    #[error("Request body could not be read")]
    #[status(400)]
    InterruptedBody,

    /// With its variables filled in, the prompt is longer than the service sends.
    ///
    /// # Causes
    /// The values of the variables count, too.
    ///
    /// # Resolution
    /// Send shorter values, or shorten the prompt.
    #[error("The prompt is longer than {limit} bytes with its variables filled in")]
    #[status(400)]
    PromptTooLong {
        /// The size that is still sent.
        limit: usize,
    },

    /// The path is not valid UTF-8 once it is decoded.
    ///
    /// # Resolution
    /// Percent-encode the UTF-8 bytes of each step of the path.
    #[error("Path is not valid UTF-8")]
    #[status(400)]
    MalformedPath,

    /// The query is not valid UTF-8 once it is decoded.
    ///
    /// # Resolution
    /// Percent-encode the UTF-8 bytes of names and values.
    #[error("Query is not valid UTF-8")]
    #[status(400)]
    MalformedQuery,

    /// The body is larger than the service takes.
    ///
    /// # Resolution
    /// Send less at once.
    #[error("Request body is larger than {limit} bytes")]
    #[status(413)]
    BodyTooLarge {
        /// The size that is still taken.
        limit: usize,
    },

    /// The body is in another format than JSON.
    ///
    /// # Resolution
    /// Set `Content-Type: application/json`.
    #[error("Request body must be sent as application/json")]
    #[status(415)]
    #[header("Accept", "application/json")]
    NotJson,
}

fn sentence(issues: &[Issue]) -> String {
    issues.iter().map(|issue| &*issue.message).collect::<Vec<_>>().join("; ")
}
