use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("no such user")]
struct UserNotFound;

fn main() {}
