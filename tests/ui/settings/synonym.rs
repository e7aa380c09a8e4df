use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(rename_all = "snake_case")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A,
}

fn main() {}
