use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("gone")]
    #[api_error(status = 404, code = "NO_USER")]
    NotFound,
    #[error("gone")]
    #[api_error(status(410))]
    Gone,
}

fn main() {}
