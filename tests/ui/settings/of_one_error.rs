use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(title = "No user", retry(after = 30))]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A,
}

fn main() {}
