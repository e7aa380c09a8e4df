use api_error::ApiError;

struct Acme;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Acme)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

fn main() {}
