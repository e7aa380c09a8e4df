use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = snake_case, docs)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

fn main() {}
