use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[header("Retry-After", "in a minute", when = 503)]
enum UserError {
    #[error("busy")]
    #[status(503)]
    #[header("Retry-After", "soon")]
    Busy,
    #[error("closed")]
    #[status(503)]
    #[header("retry-after", "Sun, 6 Nov 1994 08:49:37 GMT")]
    Closed,
    #[error("full")]
    #[status(503)]
    #[retry(never)]
    #[header("Retry-After", "30")]
    Full,
    #[error("late")]
    #[status(503)]
    Late {
        #[header("Retry-After")]
        seconds: u64,
    },
    #[error("open again")]
    #[status(503)]
    #[header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")]
    Open,
    #[error("once")]
    #[status(503)]
    #[header("Retry-After", "120")]
    Once,
}

fn main() {}
