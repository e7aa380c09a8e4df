use api_error::ApiError;

#[derive(Debug)]
struct Name;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound {
        #[header("X-User")]
        name: Name,
    },
}

fn main() {}
