use api_error::ApiError;

const NAMED: &str = "secret";
const nmae: &str = "secret";

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    #[message("no user named {nmae:>widht$} in {team}")]
    NotFound { name: String, team: String, width: usize },
    #[error("no such room")]
    #[status(404)]
    #[message("no room {NAMED}")]
    NoRoom { name: String },
    #[error("no such seat")]
    #[status(404)]
    #[message("no seat {seats}")]
    NoSeat { seat: u32, r#type: u8 },
}

fn main() {}
