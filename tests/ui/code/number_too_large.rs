use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code(number = 9223372036854775808)]
    NotFound,
}

fn main() {}
