use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[message("no user {id:.*}")]
    NotFound { id: f32 },
}

fn main() {}
