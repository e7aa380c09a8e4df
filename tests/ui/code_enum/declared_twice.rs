use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = ShopCode)]
pub enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = ShopCode)]
pub enum OrderError {
    #[error("no such order")]
    #[status(404)]
    NotFound,
}

fn main() {}
