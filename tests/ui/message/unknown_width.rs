use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[message("no user named {name:width$.0$}")]
    NotFound { name: String },
}

fn main() {}
