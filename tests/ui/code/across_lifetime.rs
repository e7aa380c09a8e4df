use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("gone")]
#[status(410)]
#[code("GONE")]
struct Gone;

#[derive(Debug, thiserror::Error, ApiError)]
enum Part<'a> {
    #[error("{0} is gone")]
    #[status(410)]
    Gone(&'a str),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Root<'a, 'b: 'a> {
    #[error(transparent)]
    One(Gone),
    #[error(transparent)]
    Part(Part<'a>),
    #[error("{0}")]
    #[status(400)]
    Own(&'b str),
}

fn main() {}
