use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(crate = facade)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound(#[param("id")] u8),
}

fn main() {
    let _ = api_error::answer(&UserError::NotFound(1));
}
