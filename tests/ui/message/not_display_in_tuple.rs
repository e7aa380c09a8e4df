use api_error::ApiError;

#[derive(Debug)]
struct Name;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[message("no user named {0}")]
    NotFound(Name),
}

fn main() {}
