use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code("23502")]
    A,
    #[error("no such user")]
    #[status(404)]
    #[code("SY/530")]
    B,
    #[error("no such user")]
    #[status(404)]
    #[code("A__B")]
    C,
}

fn main() {}
