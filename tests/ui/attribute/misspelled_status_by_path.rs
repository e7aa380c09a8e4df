use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("gone")]
    #[api_error::status(404)]
    NotFound,
}

fn main() {}
