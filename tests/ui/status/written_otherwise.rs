use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(code = 404)]
    A,
    #[error("no such user")]
    #[status("NOT_FOUND")]
    B,
    #[error("no such user")]
    #[status("404")]
    C,
    #[error("no such user")]
    #[status(529, phrase = "Overloaded")]
    D,
    #[error("no such user")]
    #[status(529 "Overloaded")]
    E,
    #[error("no such user")]
    #[status(404.0)]
    F,
    #[error("no such user")]
    #[status = 404]
    G,
    #[error("no such user")]
    #[status(404, 410)]
    H,
}

fn main() {}
