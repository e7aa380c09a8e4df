use api_error::ApiError;

#[derive(Debug, ApiError)]
enum UserError {
    #[status(404)]
    NotFound,
}

fn main() {
    let _ = api_error::answer(&UserError::NotFound);
}
