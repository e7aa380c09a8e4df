use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = Code)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

fn main() {}
