use api_error::ApiError;

const DSN: &str = "postgres://app:hunter2@db";

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no database")]
    #[status(503)]
    #[message("no database at {DSN}")]
    NoDatabase,
}

fn main() {}
