use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = "Problem", code_enum = "Code", skip = axum)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A,
}

fn main() {}
