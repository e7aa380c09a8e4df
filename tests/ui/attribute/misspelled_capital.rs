use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("gone")]
    #[Status(404)]
    NotFound,
}

fn main() {}
