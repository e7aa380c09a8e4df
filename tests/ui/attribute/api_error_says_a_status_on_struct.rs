use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("gone")]
#[api_error(status = 404)]
struct Gone;

fn main() {}
