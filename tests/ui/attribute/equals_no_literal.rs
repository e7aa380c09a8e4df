use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[envelope = Detail]
    NotFound,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[envelope = Detail]
#[api_error = skip]
enum OrderError {
    #[error("no such order")]
    #[status = 404u16]
    NotFound,
    #[error("gone")]
    #[status(410)]
    #[title = -1]
    Gone,
}

fn main() {
    _ = api_error::answer(&UserError::NotFound);
    _ = api_error::answer(&OrderError::NotFound);
}
