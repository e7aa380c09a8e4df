use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[retry_after(30)]
    A,
    #[error("no such user")]
    #[status(404)]
    #[retry_after = 5]
    B,
    #[error("no such user")]
    #[status(404)]
    #[retry_after]
    C,
}

fn main() {}
