use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[docs("https://acme.example/{name}")]
    A,
    #[error("no such user")]
    #[status(404)]
    #[docs("https://acme.example/a b")]
    B,
    #[error("no such user")]
    #[status(404)]
    #[docs("https://acme.example/{")]
    C,
    #[error("no such user")]
    #[status(404)]
    #[docs("")]
    D,
    #[error("no such user")]
    #[status(404)]
    #[docs(nothing)]
    E,
    #[error("no such user")]
    #[status(404)]
    #[docs = "https://acme.example/f"]
    F,
}

fn main() {}
