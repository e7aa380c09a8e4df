use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("nicht gültig")]
    #[status(413)]
    NichtGültig,
}

fn main() {}
