use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = UserCode)]
enum UserError {
    #[error(transparent)]
    Named { source: Box<UserError> },
    #[error(transparent)]
    Shared(std::sync::Arc<Self>),
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
struct Wrapper<'a>(&'a Wrapper<'a>);

fn main() {
    assert_eq!(UserCode::from("NOT_FOUND").as_str(), "NOT_FOUND");
}
