use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[docs("https://acme.example/{code}")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A,
}

fn main() {}
