//! The notes of answered errors.

use super::Coverage;
use crate::model;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// An error that was answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Note {
    /// Its code.
    pub code: String,
    /// The path of the type that declares it: `billing::errors::BillingError`.
    #[serde(rename = "type")]
    pub ty: String,
    /// The name of the variant, or of the struct.
    pub name: String,
    /// The status that it had.
    pub status: u16,
    /// The method of the request, where a layer knows it.
    #[serde(default)]
    pub method: Option<String>,
    /// The pattern of the route that answered, where a layer knows it: `/invoices/{id}`.
    #[serde(default)]
    pub route: Option<String>,
}

impl Note {
    /// Where it is declared: `billing::errors::BillingError::QuotaExceeded`.
    #[must_use]
    pub fn origin(&self) -> impl fmt::Display + '_ {
        model::Path { ty: &self.ty, name: &self.name }
    }
}

/// `404 INVOICE_NOT_FOUND of GET /invoices/{id}`
impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.code)?;
        match (&self.method, &self.route) {
            (Some(method), Some(route)) => write!(f, " of {method} {route}"),
            _ => Ok(()),
        }
    }
}

/// A folder without notes that can be read.
#[derive(Debug)]
pub struct UnreadableNotes {
    path: PathBuf,
    why: Why,
}

#[derive(Debug)]
enum Why {
    Io(io::Error),
    Line(usize, serde_json::Error),
    Empty,
}

impl fmt::Display for UnreadableNotes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.why {
            Why::Io(error) => write!(f, "{path}: {error}"),
            Why::Line(line, error) => write!(f, "{path}, line {line}: no note: {error}"),
            Why::Empty => write!(
                f,
                "{path} has no notes: run the tests with `API_ERROR_COVERAGE` set to its absolute \
                 path, and with the feature `coverage` of api-error"
            ),
        }
    }
}

impl std::error::Error for UnreadableNotes {}

impl Coverage {
    /// The notes of every process that wrote to this folder.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be read, has no notes, or has a line that is none. A line that was not
    /// ended, by a process that was killed, is passed over.
    pub fn read(folder: impl AsRef<Path>) -> Result<Self, UnreadableNotes> {
        let folder = folder.as_ref();
        let at = |path: &Path, why| UnreadableNotes { path: path.to_owned(), why };
        let mut notes = BTreeSet::new();
        let mut is_empty = true;
        for entry in fs::read_dir(folder).map_err(|error| at(folder, Why::Io(error)))? {
            let path = entry.map_err(|error| at(folder, Why::Io(error)))?.path();
            if path.extension().is_none_or(|extension| extension != "jsonl") {
                continue;
            }
            is_empty = false;
            let text = fs::read_to_string(&path).map_err(|error| at(&path, Why::Io(error)))?;
            for (number, line) in text.split_inclusive('\n').enumerate() {
                let Some(line) = line.strip_suffix('\n') else { break };
                let note = serde_json::from_str(line);
                notes.insert(note.map_err(|error| at(&path, Why::Line(number + 1, error)))?);
            }
        }
        if is_empty { Err(at(folder, Why::Empty)) } else { Ok(Coverage { notes }) }
    }
}
