use api_error::ApiError;

#[derive(ApiError)]
enum UserError {
    #[status(404)]
    NotFound,
}

impl std::fmt::Display for UserError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no such user")
    }
}

impl std::error::Error for UserError {}

fn main() {
    let _ = api_error::answer(&UserError::NotFound);
}
