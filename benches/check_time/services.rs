//! Services of many errors, as source: with thiserror alone, or with `ApiError` beside it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// How many errors a service has, and in how many types.
#[derive(Clone, Copy)]
pub(crate) struct Service {
    /// One enum, or a root over so many of them.
    pub(crate) enums: usize,
    /// In each.
    pub(crate) errors: usize,
}

impl Service {
    /// Its source.
    pub(crate) fn source(self, derived: bool) -> String {
        let derive = if derived { ", api_error::ApiError" } else { "" };
        let mut text = String::from("//! Errors.\n");
        for part in 0..self.enums {
            let name = if self.enums == 1 { "Failure".to_owned() } else { format!("Part{part}") };
            write(
                &mut text,
                format_args!(
                    "\n/// Whatever fails.\n#[derive(Debug, thiserror::Error{derive})]\npub enum {name} {{\n"
                ),
            );
            for number in part * self.errors..(part + 1) * self.errors {
                text.push_str(&error(number, derived));
            }
            text.push_str("}\n");
        }
        if self.enums > 1 {
            write(
                &mut text,
                format_args!(
                    "\n/// All of it.\n#[derive(Debug, thiserror::Error{derive})]\npub enum Root {{\n"
                ),
            );
            for part in 0..self.enums {
                write(
                    &mut text,
                    format_args!(
                        "/// A part.\n#[error(transparent)] Part{part}(#[from] Part{part}),\n"
                    ),
                );
            }
            text.push_str("}\n");
        }
        text
    }
}

/// A third are units, a third structs and a third tuples.
fn error(number: usize, derived: bool) -> String {
    let statuses = ["#[status(404)]", "#[status(CONFLICT)]", "#[status(500)]", "#[status(422)]"];
    let status = if derived { statuses[number % 4] } else { "" };
    let param = if derived { "#[param] " } else { "" };
    match number % 3 {
        0 => format!(
            "/// Thing {number} is not there any more.\n\
             #[error(\"thing {number} is gone\")] {status} ThingGone{number},\n"
        ),
        1 => format!(
            "/// The plan of the organization includes no more of {number}.\n\
             #[error(\"{{subject}} is used up after {{limit}}\")] {status}\n\
             QuotaExceeded{number} {{ /// What.\nsubject: String, /// How much.\n{param}limit: u32 }},\n"
        ),
        _ => format!(
            "/// No item {number} has this number.\n\
             #[error(\"item {{0}} not found\")] {status} ItemNotFound{number}(u64),\n"
        ),
    }
}

fn write(text: &mut String, what: std::fmt::Arguments<'_>) {
    // Writing to a `String` does not fail.
    _ = text.write_fmt(what);
}

/// A workspace of its own with these crates, with the versions of this one.
pub(crate) fn write_workspace(root: &Path, crates: &[(String, String)]) -> io::Result<()> {
    let ours = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    for (name, source) in crates {
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [lib]\npath = \"lib.rs\"\n\n[dependencies]\nthiserror = \"2\"\n\
             api-error = {{ path = '{}', features = [\"axum\"] }}\n",
            ours.display()
        );
        fs::create_dir_all(root.join(name))?;
        fs::write(root.join(name).join("Cargo.toml"), manifest)?;
        fs::write(root.join(name).join("lib.rs"), source)?;
    }
    let names: Vec<&String> = crates.iter().map(|(name, _)| name).collect();
    fs::write(
        root.join("Cargo.toml"),
        format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n"),
    )?;
    fs::copy(ours.join("Cargo.lock"), root.join("Cargo.lock"))?;
    Ok(())
}
