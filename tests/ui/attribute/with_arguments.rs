use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(422)]
    NotFound {
        #[details("all")]
        name: String,
    },
}

fn main() {}
