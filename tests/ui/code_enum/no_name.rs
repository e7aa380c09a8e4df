use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = "UserCode", codes = "snake_case")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum)]
enum AuthError {
    #[error("log in")]
    #[status(403)]
    LogIn,
}

fn main() {}
