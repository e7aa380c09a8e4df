use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[log(wran)]
    NotFound,
    #[error("gone")]
    #[status(410)]
    #[log(loud)]
    Gone,
}

fn main() {}
