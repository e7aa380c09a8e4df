use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[title(NoUser)]
    A,
    #[error("no such user")]
    #[status(404)]
    #[category(card_error)]
    B,
    #[error("no such user")]
    #[status(404)]
    #[category("a", "b")]
    C,
    #[error("no such user")]
    #[status(404)]
    D { #[param(user)] name: String },
    #[error("no such user")]
    #[status(404)]
    E { #[param = "user"] name: String },
    #[error("no such user")]
    #[status(404)]
    F { #[param(name = "user")] name: String },
    #[error("no such user")]
    #[status(404)]
    #[title(format!("no user {}", "x"))]
    G,
}

fn main() {}
