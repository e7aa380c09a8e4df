use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user {0}")]
    NotFound(u64),
}

fn find(id: u64) -> Result<(), UserError> {
    Err(UserError::NotFound(id))
}

fn answer(error: &UserError) -> http::StatusCode {
    let _: &dyn ApiError = error;
    let _ = <UserError as api_error::table::ErrorTable>::TABLE;
    api_error::answer(error).status()
}

#[derive(Debug, thiserror::Error, ApiError)]
enum AppError {
    #[error(transparent)]
    User(#[from] UserError),
}

fn main() {}
