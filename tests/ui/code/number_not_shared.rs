use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code(number = 3)]
    A,
    #[error("no such user")]
    #[status(404)]
    #[code(number = 3, shared)]
    B,
    #[error("no such user")]
    #[status(404)]
    #[code(number = 4, shared)]
    C,
    #[error("no such user")]
    #[status(404)]
    #[code(number = 4)]
    D,
    #[error("no such user")]
    #[status(404)]
    #[code(number = 4, common)]
    E,
}

fn main() {}
