use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[message("no user named {name")]
    NotFound { name: String },
    #[error("gone")]
    #[status(410)]
    #[message("gone}")]
    Gone,
}

fn main() {}
