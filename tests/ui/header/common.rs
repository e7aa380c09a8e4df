use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[header("X Plan", "free")]
#[header("Content-Type", "text/plain")]
#[header("X-Plan", "")]
#[header("X-Plan", "{plan}")]
#[header("X-Plan", "a\nb")]
#[header("X-Plan", "free", when = 200)]
#[header("X-Plan", "free", when = NotFound)]
#[header("X-Plan", "free", if = 404)]
#[header("X-Plan", "free", 404)]
#[header("X-Plan: free")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A,
}

fn main() {}
