use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("busy")]
    #[status(503)]
    #[header("Retry-After", "30")]
    Busy {
        #[retry_after]
        seconds: u64,
    },
    #[error("full")]
    #[status(503)]
    #[retry(after = 30)]
    #[header("Retry-After", "30")]
    Full,
}

fn main() {}
