use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[header("WWW-Authenticate: Bearer")]
    A,
    #[error("no such user")]
    #[status(404)]
    #[header("WWW-Authenticate" = "Bearer")]
    B,
    #[error("no such user")]
    #[status(404)]
    #[header(name = "WWW-Authenticate", value = "Bearer")]
    C,
    #[error("no such user")]
    #[status(404)]
    #[header(WWW_AUTHENTICATE, "Bearer")]
    D,
    #[error("no such user")]
    #[status(404)]
    E { #[header(name = "X-Limit")] limit: u32 },
    #[error("no such user")]
    #[status(404)]
    #[header("X-Limit", limit)]
    F { limit: u32 },
}

fn main() {}
