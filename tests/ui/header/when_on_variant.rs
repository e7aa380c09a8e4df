use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[header("X-Plan", "free", when = 404)]
    A,
}

fn main() {}
