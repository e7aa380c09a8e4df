use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("busy")]
    #[status(503)]
    #[retry(never)]
    Busy {
        #[retry_after]
        seconds: u64,
    },
}

fn main() {}
