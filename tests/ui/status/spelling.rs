use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(NotFound)]
    A,
    #[error("no such user")]
    #[status(not_found)]
    B,
    #[error("no such user")]
    #[status(StatusCode::NotFound)]
    C,
    #[error("no such user")]
    #[status(NotFond)]
    D,
}

fn main() {}
