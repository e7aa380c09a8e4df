use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError<'a, T: std::fmt::Display + std::fmt::Debug, const N: usize>
where
    T: Clone,
{
    #[error("no such user {0}")]
    NotFound(&'a T, [u8; N]),
}

fn answer(error: &UserError<'_, u8, 3>) {
    let _: &dyn ApiError = error;
}

fn main() {}
