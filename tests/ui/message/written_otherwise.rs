use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[message("no user {} in {}", name, self.team)]
    Positional { name: String, team: String },
    #[error("no such user")]
    #[status(404)]
    #[message("no user {}", .name)]
    Dotted { name: String },
    #[error("no such user")]
    #[status(404)]
    #[message("no user {}", .0)]
    Indexed(String),
    #[error("no such user")]
    #[status(404)]
    #[message(format!("no user {name}"))]
    Formatted { name: String },
    #[error("no such user")]
    #[status(404)]
    #[message(concat!("no ", "user"))]
    Joined,
    #[error("no such user")]
    #[status(404)]
    #[message = "no user"]
    Equals,
}

fn main() {}
