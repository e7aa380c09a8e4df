use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("busy")]
    #[status(503)]
    Busy {
        #[details]
        first: u64,
        #[details]
        second: u64,
    },
}

fn main() {}
