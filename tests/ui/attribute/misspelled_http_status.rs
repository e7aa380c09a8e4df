use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("gone")]
    #[http_status(404)]
    NotFound,
}

fn main() {}
