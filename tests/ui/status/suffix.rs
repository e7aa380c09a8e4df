use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404u16)]
    A,
    #[error("no such user")]
    #[status(404nonsense)]
    B,
    #[error("no such user")]
    #[status(4O4)]
    C,
    #[error("no such user")]
    #[status(4xx)]
    D,
    #[error("no such user")]
    #[status(529, "Overloaded"x)]
    E,
}

fn main() {}
