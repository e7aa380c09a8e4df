use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(category = "{code}")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[title("No user {name}")]
    A { name: String },
    #[error("no such user")]
    #[status(404)]
    #[category("{kind}")]
    B { kind: String },
    #[error("no such user")]
    #[status(529, "Over {limit}")]
    C { limit: u32 },
    #[error("no such user")]
    #[status(404)]
    D { #[param("{name}")] name: String },
    #[error("no such user")]
    #[status(404)]
    #[title("No } user")]
    E,
}

fn main() {}
