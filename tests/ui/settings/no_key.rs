use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error("snake_case")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

fn main() {}
