use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error(transparent)]
    Other(Box<dyn std::error::Error + Send + Sync>),
}

fn main() {}
