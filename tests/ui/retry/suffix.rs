use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[retry(after = 500ms)]
    A,
    #[error("no such user")]
    #[status(404)]
    #[retry(after = 5min)]
    B,
    #[error("no such user")]
    #[status(404)]
    #[retry(after = 30u64)]
    C,
    #[error("no such user")]
    #[status(404)]
    #[retry(after = 2h)]
    D,
    #[error("no such user")]
    #[status(404)]
    #[retry(after = 30x)]
    E,
}

fn main() {}
