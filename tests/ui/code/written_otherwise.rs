use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[code(NO_USER)]
    A,
    #[error("no such user")]
    #[status(404)]
    #[code("NO_TEAM", 7)]
    B,
    #[error("no such user")]
    #[status(404)]
    #[code(number = 8, "NO_ROOM")]
    C,
    #[error("no such user")]
    #[status(404)]
    #[code = "NO_SEAT"]
    D,
    #[error("no such user")]
    #[status(404)]
    #[code(codes::NO_PLACE)]
    E,
    #[error("no such user")]
    #[status(404)]
    #[code("NO_HALL", number = "9")]
    F,
}

fn main() {}
