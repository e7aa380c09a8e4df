use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum AuthError {
    #[error("no token")]
    #[status(401)]
    NoToken,
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NoToken,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum AppError {
    #[error(transparent)]
    Auth(#[from] AuthError),

    #[error("not found")]
    #[status(404)]
    NotFound,

    #[error(transparent)]
    User(#[from] UserError),
}

fn main() {}
