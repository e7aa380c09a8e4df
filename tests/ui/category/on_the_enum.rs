use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[category("card_error")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

fn main() {}
