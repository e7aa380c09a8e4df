use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[header("WWW-Authenticate", "Bearer", when = 401)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A,
}

fn main() {}
