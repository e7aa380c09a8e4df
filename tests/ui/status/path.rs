use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(StatusCode::NOT_FOUND)]
    NotFound,
}

fn main() {}
