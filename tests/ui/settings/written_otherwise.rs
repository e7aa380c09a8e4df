use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope(Problem), codes = snake_case, prefix: "a.", skip("axum"), crate = "api_error")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A,
}

fn main() {}
