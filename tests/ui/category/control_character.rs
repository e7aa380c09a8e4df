use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[category("card\nerror")]
    NotFound,
}

fn main() {}
