use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[status(500)]
#[envelope(Problem)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[param]
    NotFound {
        #[code("NOT_FOUND")]
        name: String,
    },
}

fn main() {}
