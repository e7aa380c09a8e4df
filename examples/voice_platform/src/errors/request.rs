//! What is wrong with a request before anybody looks at what it asks for.

use api_error::{ApiError, Issue};

/// A body, query or path that could not be read.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum RequestError {
    /// Fields do not fit the schema; every bad one is listed.
    ///
    /// # Causes
    /// A required field is missing, a value is of another type or out of its range, a name is
    /// misspelled.
    ///
    /// # Resolution
    /// Each element of `detail` is one field: `loc` leads to it, from the part of the request
    /// inwards; `msg` says what is wrong; `type` is for programs.
    #[error("invalid fields: {}", .0.len())]
    #[status(422)]
    InvalidFields(#[issues] Vec<Issue>),

    /// The body is not JSON. The client is told where, as `serde_json` has it.
    ///
    /// # Resolution
    /// The message names line and column. Have a library write the JSON.
    #[error("Request body is not valid JSON: {0}")]
    #[status(400)]
    #[message(display)]
    MalformedJson(#[source] serde_json::Error),

    /// The body ended early.
    ///
    /// # Causes
    /// The connection broke, or fewer bytes came than `Content-Length` says.
    ///
    /// # Resolution
    /// Send the request again.
    #[error("Request body could not be read")]
    #[status(400)]
    InterruptedBody(#[source] axum::Error),

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

    /// The body is in another format than the route reads.
    ///
    /// # Resolution
    /// Set `Content-Type` to what the answer names under `Accept`.
    #[error("Request body must be sent as {accepted}")]
    #[status(415)]
    UnsupportedMediaType {
        /// The format that is read.
        #[header("Accept")]
        accepted: &'static str,
    },
}
