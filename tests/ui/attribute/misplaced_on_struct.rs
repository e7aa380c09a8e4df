use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("no such user")]
#[status(404)]
#[param]
struct UserNotFound {
    #[log(warn)]
    name: String,
}

fn main() {}
