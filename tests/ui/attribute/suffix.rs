use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(prefix = "a."p)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code("A_CODE"x)]
    A,
    #[error("no such user")]
    #[status(404)]
    #[code(number = 7th)]
    B,
    #[error("no such user")]
    #[status(404)]
    #[title("A title"t)]
    C,
    #[error("no such user")]
    #[status(404)]
    #[message("a message"m)]
    D,
    #[error("no such user")]
    #[status(404)]
    #[header("X-Plan", "free"h)]
    E,
    #[error("no such user")]
    #[status(404)]
    F { #[param("n"p)] name: String },
}

fn main() {}
