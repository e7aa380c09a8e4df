use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(params = "free")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A { #[param] name: String },
}

fn main() {}
