use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum InnerError {
    #[error("no token")]
    #[status(401)]
    NoToken,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("inner")]
    #[transparent]
    Inner(InnerError, u8),
    #[error("inner")]
    #[transparent]
    Nothing,
}

fn main() {}
