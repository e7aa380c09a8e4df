use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "SNAKE_CASE")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code("Not-Found")]
    NotFound,
}

fn main() {}
