use api_error::ApiError;
use std::io::Error;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = UserCode)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
    #[error(transparent)]
    Io(#[from] Error),
}

fn main() {
    assert_eq!(UserCode::from("NOT_FOUND"), UserCode::NotFound);
}
