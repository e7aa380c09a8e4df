use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[log(WARN)]
    A,
    #[error("no such user")]
    #[status(404)]
    #[log("warn")]
    B,
    #[error("no such user")]
    #[status(404)]
    #[log(Level::Warn)]
    C,
    #[error("no such user")]
    #[status(404)]
    #[log = "warn"]
    D,
    #[error("no such user")]
    #[status(404)]
    #[log(warn, info)]
    E,
}

fn main() {}
