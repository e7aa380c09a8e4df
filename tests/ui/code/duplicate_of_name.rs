use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,

    #[error("gone")]
    #[status(410)]
    #[code("NOT_FOUND")]
    Gone,

    #[error("lost")]
    #[status(404)]
    #[code("LOST")]
    Away,

    #[error("lost")]
    #[status(404)]
    Lost,
}

fn main() {}
