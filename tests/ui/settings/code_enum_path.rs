use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = codes::UserCode)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A,
}

fn main() {}
