use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

fn main() {}
