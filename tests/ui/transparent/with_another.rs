use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum InnerError {
    #[error("no token")]
    #[status(401)]
    NoToken,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error(transparent)]
    #[transparent]
    #[status(500)]
    #[code("DATABASE")]
    #[category("storage")]
    Inner(#[param] InnerError),
}

fn main() {}
