use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = AuthCode)]
enum AuthError {
    #[error("log in")]
    #[status(403)]
    LogIn,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = UserCode)]
enum UserError {
    #[error("no such user")]
    NotFound,
    #[error(transparent)]
    Auth(#[from] AuthError),
}

fn main() {
    // The codes are there all the same, and raise no second error.
    match UserCode::from("NOT_FOUND") {
        UserCode::NotFound | UserCode::Auth(AuthCode::LogIn) => {}
        UserCode::Auth(AuthCode::Unknown(_)) | UserCode::Unknown(_) => {}
    }
}
