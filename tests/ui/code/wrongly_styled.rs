use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "kebab-case")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code("USER_NOT_FOUND")]
    NotFound,
}

fn main() {}
