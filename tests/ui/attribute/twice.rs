use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[status(410)]
    NotFound {
        #[param]
        #[param("id")]
        name: String,
    },
}

fn main() {}
