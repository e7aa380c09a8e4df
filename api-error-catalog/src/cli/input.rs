//! Catalogs and locks, from files and standard input.

use super::failure::Failure;
use crate::contract::Lock;
use crate::model::Catalog;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::io::{self, IsTerminal as _, Read as _};
use std::{fmt, fs};

/// What a file holds.
pub(super) enum Document {
    Catalog(Catalog),
    Lock(Lock),
}

/// What tells them apart.
#[derive(Deserialize)]
struct Kind {
    #[serde(default)]
    lock: Option<IgnoredAny>,
    #[serde(default)]
    format: Option<IgnoredAny>,
}

const HELP: &str =
    "give what `print!(\"{}\", Catalog::of::<AppError>().to_json())` writes, or a lock";

impl Document {
    pub(super) fn read(path: &str) -> Result<Self, Failure> {
        let json = text(path)?;
        let name = Name(path);
        let kind: Kind = serde_json::from_str(&json)
            .map_err(|error| Failure::new(format!("{name} is no JSON object: {error}"), HELP))?;
        if kind.lock.is_some() {
            let lock = Lock::from_json(&json);
            return lock
                .map(Document::Lock)
                .map_err(|error| Failure::new(format!("{name}: {error}"), HELP));
        }
        if kind.format.is_none() {
            return Err(Failure::new(format!("{name} is neither a catalog nor a lock"), HELP));
        }
        let catalog = Catalog::from_json(&json);
        catalog
            .map(Document::Catalog)
            .map_err(|error| Failure::new(format!("{name}: {error}"), HELP))
    }

    /// What a contract keeps of it.
    pub(super) fn lock(self) -> Lock {
        match self {
            Document::Catalog(catalog) => catalog.lock(),
            Document::Lock(lock) => lock,
        }
    }

    /// All that is known of its errors.
    pub(super) fn catalog(self) -> Catalog {
        match self {
            Document::Catalog(catalog) => catalog,
            Document::Lock(lock) => lock.catalog(),
        }
    }
}

/// A catalog, which a lock is not.
pub(super) fn catalog(path: &str) -> Result<Catalog, Failure> {
    match Document::read(path)? {
        Document::Catalog(catalog) => Ok(catalog),
        Document::Lock(_) => Err(Failure::new(
            format!("{} is a lock, which has no answers", Name(path)),
            "give the catalog: what `print!(\"{}\", Catalog::of::<AppError>().to_json())` writes",
        )),
    }
}

/// The text of a file, or of standard input.
pub(super) fn text(path: &str) -> Result<String, Failure> {
    let read = if path == "-" { standard_input()? } else { fs::read_to_string(path) };
    match read {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => Err(Failure::new(
            format!("{} cannot be read: {error}", Name(path)),
            "see whether the path is right, and whether it is a text in UTF-8",
        )),
    }
}

fn standard_input() -> Result<io::Result<String>, Failure> {
    let mut stdin = io::stdin();
    if stdin.is_terminal() {
        return Err(Failure::new(
            "no file was given, and nothing comes from standard input",
            "name the file, or pipe it in: `my_service errors | api-error lint`",
        ));
    }
    let mut text = String::new();
    Ok(stdin.read_to_string(&mut text).map(|_| text))
}

struct Name<'p>(&'p str);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0 == "-" { "standard input" } else { self.0 })
    }
}
