use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("io")]
    Io(#[transparent] std::io::Error),
    #[error("no such user")]
    #[status(410)]
    Gone,
}

fn main() {}
