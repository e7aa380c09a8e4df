use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = UserCode)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
    #[error("no idea")]
    #[status(500)]
    Unknown,
}

fn main() {
    // Raises no second error.
    assert_eq!(UserCode::from("NOT_FOUND"), UserCode::NotFound);
}
