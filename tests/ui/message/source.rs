use api_error::ApiError;
use std::error::Error;
use std::fmt;
use std::io;
use std::num::ParseIntError;

#[derive(Debug, thiserror::Error, ApiError)]
enum Told {
    #[error("cannot read the request: {0}")]
    #[status(400)]
    Read(#[from] io::Error),
    #[error("bad number ({source})")]
    #[status(422)]
    Named { source: ParseIntError },
    #[error("{0:?}")]
    #[status(400)]
    Debugged(#[source] io::Error),
    #[error("{:>1$}", "wide", .1)]
    #[status(400)]
    Width(u8, #[source] io::Error),
    #[error("{} ({})", .path, .cause)]
    #[status(400)]
    Argument { path: String, #[source] cause: io::Error },
    #[error("bad kind {}", .0.kind())]
    #[status(400)]
    Method(#[source] io::Error),
    #[error("bad kind {kind}", kind = .source.kind())]
    #[status(400)]
    Key { source: io::Error },
    #[error("{}", described(.0))]
    #[status(400)]
    Called(#[source] io::Error),
    #[error("{}", format!("bad: {source}"))]
    #[status(400)]
    Nested { source: io::Error },
    #[error(fmt = by_hand)]
    #[status(400)]
    Function(#[source] io::Error),
    #[error(transparent)]
    #[status(404)]
    Transparent(#[from] fmt::Error),
    #[error("bad plugin: {0}")]
    #[status(400)]
    Erased(Box<dyn Error + Send + Sync>),
    #[error("bad precision {:.*}", .1, .0)]
    #[status(400)]
    Precision(f32, usize, #[source] io::Error),
    #[error("upstream: {source}")]
    #[status(404)]
    RunTime { #[status] status: u16, source: io::Error },
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("bad row {row}: {cause}")]
#[status(400)]
struct Row<E: Error + 'static> {
    row: u64,
    #[source]
    cause: E,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("bad line")]
enum OfType {
    #[error("{}", self.source().map_or("?".to_owned(), ToString::to_string))]
    #[status(400)]
    Whole(#[source] io::Error),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Meant {
    #[error("database: {0}")]
    #[status(500)]
    #[message(display)]
    Server(#[source] io::Error),
    #[error("no page {0}")]
    #[status(404)]
    #[message(display)]
    Page(u64),
    #[error("bad JSON: {0}")]
    #[status(400)]
    #[message(display)]
    Json(#[source] io::Error),
    #[error("bad JSON: {}", code)]
    #[status(400)]
    Beside { code: u16, source: io::Error },
    #[error("bad JSON: {source}", source = .code)]
    #[status(400)]
    Shadowed { code: u16, #[source] source: io::Error },
    #[error("bad JSON: {}", .inner.source.0)]
    #[status(400)]
    Inside { inner: Inner, source: io::Error },
}

#[derive(Debug)]
struct Inner {
    source: (u16,),
}

fn described(error: &io::Error) -> String {
    error.to_string()
}

fn by_hand(error: &io::Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")
}

fn main() {}
