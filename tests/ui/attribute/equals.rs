use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error = "snake_case"]
enum UserError {
    #[error("no such user")]
    #[status = 404]
    #[code = "NO_USER"]
    #[title = "No user"]
    #[category = "user_error"]
    #[docs = "https://example.com/errors/no-user"]
    #[message = "there is no such user"]
    #[retry = 30]
    #[header = "X-User: none"]
    #[envelope = "Problem"]
    #[log = "warn"]
    NotFound {
        #[param = "user"]
        #[header = "X-Name"]
        name: String,
        #[retry_after = true]
        pause: u32,
        #[details = true]
        details: u8,
        #[issues = true]
        issues: Vec<api_error::Issue>,
    },
    #[error("no page")]
    #[status(503)]
    #[docs = "none"]
    #[message = "display"]
    #[retry = "never"]
    Down {
        #[status = 502]
        status: u16,
    },
    #[error("inside")]
    #[transparent = true]
    Inner(Gone),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("gone")]
#[status = "410"]
struct Gone;

fn main() {}
