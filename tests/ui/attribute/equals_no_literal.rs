use api_error::ApiError;
use api_error::envelope::Detail;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[envelope = Detail]
    NotFound,
}

fn main() {}
