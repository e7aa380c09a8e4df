use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(params = "camelCase")]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    A { #[param] user_name: String, #[param("userName")] name: String },
}

fn main() {}
