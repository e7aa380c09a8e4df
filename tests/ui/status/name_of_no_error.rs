use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(OK)]
    A,
    #[error("no such user")]
    #[status(StatusCode::FOUND)]
    B,
}

fn main() {}
