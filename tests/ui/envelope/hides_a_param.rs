//! Params with the name of a member of the envelope that the type, or the variant, names.

use api_error::ApiError;

api_error::envelope! {
    struct Acme { "error": { "kind": code, "message": message, ..params }, "limit": params.limit }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Acme)]
enum Own {
    #[error("{limit} {message} of {kind}")]
    #[status(404)]
    Gone {
        #[param]
        limit: u8,
        #[param("text")]
        message: u8,
        #[param]
        kind: u8,
    },
}

#[derive(Debug, thiserror::Error, ApiError)]
enum BuiltIn {
    #[error("{0}")]
    #[status(404)]
    #[envelope(api_error::envelope::Problem)]
    Lost(#[param("title")] u8),
}

fn main() {}
