use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("gone")]
    #[status_code(404)]
    NotFound,
}

fn main() {}
