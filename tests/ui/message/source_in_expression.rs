use api_error::ApiError;
use std::fmt::Debug;
use std::io;

#[derive(Debug, thiserror::Error, ApiError)]
enum Computed {
    #[error("bad: {}", match .0 { error => error.to_string() })]
    #[status(400)]
    Matched(#[source] io::Error),
    #[error("bad: {}", if .source.raw_os_error().is_some() { "system" } else { "own" })]
    #[status(400)]
    Tested { source: io::Error },
    #[error("bad: {}", if let Some(error) = .0 { error.to_string() } else { String::new() })]
    #[status(400)]
    Optional(#[source] Option<io::Error>),
    #[error("bad: {}", self.shown::<u8>())]
    #[status(400)]
    Turbofish { source: io::Error },
    #[error("bad: {}", format!("{source:.*}", 3))]
    #[status(400)]
    Precision { source: io::Error },
    #[error("bad: {}", (&.source).to_string())]
    #[status(400)]
    Grouped { source: io::Error },
    #[error("bad: {}", { let shown = .source; shown.to_string() })]
    #[status(400)]
    Bound { source: io::Error },
    #[error("bad: {}", (|| .source.to_string())())]
    #[status(400)]
    Closure { source: io::Error },
    #[error("bad: {}", std::string::ToString::to_string(_0))]
    #[status(400)]
    Binding(#[source] io::Error),
    #[error("bad: {:?}", r#source)]
    #[status(400)]
    Raw { source: io::Error },
    #[error("{self:?}")]
    #[status(400)]
    Itself { source: io::Error },
    #[error("bad: {:1$}", 5, .0.raw_os_error().unwrap_or(0) as usize)]
    #[status(400)]
    Count(#[source] io::Error),
    #[error("bad: {}", .file.source)]
    #[status(400)]
    OfAnother { file: File, source: io::Error },
    #[error("bad: {}", (.file).source)]
    #[status(400)]
    OfGrouped { file: File, source: io::Error },
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
#[status(404)]
struct Whole(#[from] io::Error);

#[derive(Debug)]
struct File {
    source: u8,
}

impl Computed {
    fn shown<T>(&self) -> String {
        String::new()
    }
}

fn main() {}
