use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code("NO_USER", number = 20404)]
    NotFound,

    #[error("gone")]
    #[status(410)]
    #[code(number = 20404)]
    Gone,
}

fn main() {}
