use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code("NOT_FOUND")]
    NotFound,

    #[error("gone")]
    #[status(410)]
    #[code("NOT_FOUND")]
    Gone,
}

fn main() {}
