use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[retry(30)]
    A,
    #[error("no such user")]
    #[status(404)]
    #[retry(after(30))]
    B,
    #[error("no such user")]
    #[status(404)]
    #[retry(after = Duration::from_millis(1500))]
    C,
    #[error("no such user")]
    #[status(404)]
    #[retry(after = 1.5)]
    D,
    #[error("no such user")]
    #[status(404)]
    #[retry(after = "30s")]
    E,
    #[error("no such user")]
    #[status(404)]
    #[retry("never")]
    F,
    #[error("no such user")]
    #[status(404)]
    #[retry(true)]
    G,
    #[error("no such user")]
    #[status(404)]
    #[retry = 30]
    H,
}

fn main() {}
