use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("gone")]
#[status(410)]
#[code("GONE")]
struct Gone;

#[derive(Debug, thiserror::Error, ApiError)]
enum Wrap<E> {
    #[error(transparent)]
    Inner(E),
    #[error("gone, too")]
    #[status(410)]
    #[code("GONE")]
    Own,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Root {
    #[error("not found")]
    #[status(404)]
    NotFound,
    #[error(transparent)]
    Wrapped(Wrap<Gone>),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
struct Newtype(Wrap<Gone>);

fn main() {}
