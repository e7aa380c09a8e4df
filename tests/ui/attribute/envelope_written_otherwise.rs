use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[envelope("Detail")]
    A,
    #[error("no such user")]
    #[status(404)]
    #[envelope = "Detail"]
    B,
}

fn main() {}
