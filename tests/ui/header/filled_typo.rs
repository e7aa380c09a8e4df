use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("limit reached")]
#[status(429)]
#[header("RateLimit", "limit={limt}")]
struct LimitError {
    limit: u32,
}

fn main() {}
