use api_error::ApiError;

const DSN: &str = "postgres://user:password@db";

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[header("X-User", "{DSN}")]
    Unknown { name: String },

    #[error("no such user")]
    #[status(404)]
    #[header("X-User", "{name")]
    Open { name: String },

    #[error("no such user")]
    #[status(404)]
    #[header("X-User", "é {name}")]
    Illegal { name: String },

    #[error("database")]
    #[status(503)]
    #[header("X-Why", "{source}")]
    Source { source: std::io::Error },

    #[error("cannot read it")]
    #[status(400)]
    #[header("X-Why", "{0}")]
    Read(#[source] std::io::Error),

    #[error("later")]
    #[status(503)]
    #[header("Retry-After", "{seconds}")]
    Later { seconds: u64 },
}

fn main() {
    let _ = DSN;
}
