use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = UserCode)]
enum UserError<T: api_error::table::ErrorTable> {
    #[error("no such user")]
    #[status(404)]
    NotFound,
    #[error(transparent)]
    Other(Box<T>),
}

fn main() {}
