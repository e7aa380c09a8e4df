use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(NOT_FUND)]
    NotFound,
    #[error("fine")]
    #[status(OK)]
    Fine,
}

fn main() {}
