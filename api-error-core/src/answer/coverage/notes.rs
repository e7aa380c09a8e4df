//! The notes of a process: a file of its own in the folder that `API_ERROR_COVERAGE` names, a line of
//! JSON for each error, status and route; only ever appended to.

use crate::declaration::{ApiError, Entry, Spec};
use crate::grammar::Status;
use crate::values::Context;
use serde_json::json;
use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// None where nobody asks for notes.
static NOTES: LazyLock<Option<Mutex<Notes>>> = LazyLock::new(|| {
    let folder = std::env::var_os("API_ERROR_COVERAGE").filter(|folder| !folder.is_empty())?;
    match Notes::open(folder.as_ref()) {
        Ok(notes) => Some(Mutex::new(notes)),
        Err(error) => {
            eprintln!("API_ERROR_COVERAGE={}: {error}", folder.display());
            None
        }
    }
});

pub(super) fn note(error: &dyn ApiError, spec: &'static Spec, status: Status) {
    let Some(notes) = &*NOTES else { return };
    let line = line(error, spec, status);
    notes.lock().unwrap_or_else(PoisonError::into_inner).add(line);
}

struct Notes {
    file: File,
    known: HashSet<String>,
}

impl Notes {
    fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        // Numbers of processes come back.
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        let path = folder.join(format!("{}-{now}.jsonl", std::process::id()));
        let file = OpenOptions::new().append(true).create_new(true).open(path)?;
        Ok(Notes { file, known: HashSet::new() })
    }

    /// A line that is known is not written again, so that the file grows with what is declared.
    fn add(&mut self, line: String) {
        if !self.known.contains(&line) {
            if let Err(error) = self.file.write_all(line.as_bytes()) {
                eprintln!("API_ERROR_COVERAGE: {error}");
            }
            self.known.insert(line);
        }
    }
}

fn line(error: &dyn ApiError, spec: &'static Spec, status: Status) -> String {
    let (mut method, mut route) = (None, None);
    Context::with_current(|context| {
        (method, route) = (context.method.clone(), context.route.clone());
        Some(())
    });
    let note = json!({
        "type": type_of(error),
        "name": spec.name,
        "code": spec.code,
        "status": status.as_u16(),
        "method": method.as_deref(),
        "route": route.as_deref(),
    });
    format!("{note}\n")
}

/// The type whose declaration holds.
fn type_of(outermost: &dyn ApiError) -> &'static str {
    let mut error = outermost;
    loop {
        let at = error.declaration();
        match (at.entries().get(at.entry), at.inner) {
            (Some(Entry::Inner(_)), Some(inner)) => error = inner,
            _ => return at.table.name,
        }
    }
}
