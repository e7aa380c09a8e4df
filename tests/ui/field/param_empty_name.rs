use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("busy")]
    #[status(503)]
    Busy(#[param("")] u64),
}

fn main() {}
