use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status]
    NotFound,
    #[error("gone")]
    #[status = 410]
    Gone,
}

fn main() {}
