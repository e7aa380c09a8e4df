use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("busy")]
    #[status(503)]
    #[retry(backoff = 30)]
    Busy,
}

fn main() {}
