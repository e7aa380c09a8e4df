use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("bad")]
    #[status(422)]
    Bad {
        #[issues]
        issues: Vec<String>,
    },
}

fn main() {}
