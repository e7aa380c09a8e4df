use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(prefix = "users.")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code("users.NO_USER")]
    A,
}

fn main() {}
