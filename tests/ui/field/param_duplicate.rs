use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("busy")]
    #[status(503)]
    Busy {
        #[param]
        limit: u64,
        #[param("limit")]
        most: u64,
    },
}

fn main() {}
