use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "SCREAMING_SNAKE_CASE", nvelope = Acme)]
enum UserError {
    #[error("no such user")]
    #[code("nope")]
    #[status(999)]
    NotFound { #[param] #[header("X User")] name: String },

    #[error("gone")]
    #[status("410")]
    Gone,

    #[error("taken")]
    Taken,

    #[error("lost: {0}")]
    #[status(404)]
    #[message("lost {1}")]
    #[code("TAKEN")]
    Lost(String),
}

fn main() {}
