use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "free")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code("no user")]
    A,
    #[error("no such user")]
    #[status(404)]
    #[code("../user")]
    B,
    #[error("no such user")]
    #[status(404)]
    #[code("")]
    C,
    #[error("no such user")]
    #[status(404)]
    É,
}

fn main() {}
