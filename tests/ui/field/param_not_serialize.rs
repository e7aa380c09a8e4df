use api_error::ApiError;

#[derive(Debug)]
struct Limit;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("busy")]
    #[status(503)]
    Busy {
        #[param]
        limit: Limit,
    },
}

fn main() {}
