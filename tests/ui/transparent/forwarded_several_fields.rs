use api_error::ApiError;
use std::backtrace::Backtrace;

#[derive(Debug, thiserror::Error, ApiError)]
enum InnerError {
    #[error("no token")]
    #[status(401)]
    NoToken,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error(transparent)]
    Inner(#[from] InnerError, Backtrace),
}

fn answer(error: &UserError) {
    _ = api_error::answer(error);
}

fn main() {
    _ = answer;
}
