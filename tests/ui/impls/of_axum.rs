use api_error::ApiError;
use api_error::axum::{IntoResponse, Response};

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

impl IntoResponse for UserError {
    fn into_response(self) -> Response {
        Response::default()
    }
}

fn main() {}
