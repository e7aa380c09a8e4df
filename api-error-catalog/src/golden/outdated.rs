//! What differs, as people read it.

use crate::contract::Change;
use crate::gather::Clash;
use crate::plain;
use similar::TextDiff;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Files that do not say what the code declares. It reads the same as `Debug`, so that a test may
/// return it.
pub struct Outdated {
    report: String,
    pub(super) changes: Vec<Change>,
}

impl fmt::Display for Outdated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.report)
    }
}

impl fmt::Debug for Outdated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.report)
    }
}

impl std::error::Error for Outdated {}

/// A file that says something else.
pub(super) struct Stale {
    pub(super) path: PathBuf,
    pub(super) before: Option<String>,
    pub(super) declared: String,
}

impl Outdated {
    pub(super) fn unreadable(path: &Path, error: &dyn fmt::Display) -> Self {
        let report = format!("{}: {error}", path.display());
        Outdated { report: plain::text(&report).to_string(), changes: Vec::new() }
    }

    pub(super) fn clashes(clashes: &[Clash]) -> Self {
        let mut report = String::new();
        for clash in clashes {
            let told = clash.to_string();
            _ = writeln!(report, "{}; give one of them another code", plain::line(&told));
        }
        report.push_str("A retired code stays taken: clients know it.");
        Outdated { report, changes: Vec::new() }
    }

    pub(super) fn stale(stale: Vec<Stale>, changes: Vec<Change>) -> Self {
        let mut report = String::new();
        for change in &changes {
            _ = writeln!(report, "{}", plain::line(&change.to_string()));
        }
        for Stale { path, before, declared } in stale {
            let path = path.display();
            _ = match before {
                None => writeln!(report, "\n{path} is missing"),
                Some(before) => {
                    writeln!(report, "\n{path} is outdated\n{}", difference(&before, &declared))
                }
            };
        }
        report.push_str("\nIf that is as it should be: UPDATE_ERRORS=1 cargo test");
        Outdated { report, changes }
    }
}

fn difference(before: &str, declared: &str) -> String {
    // Two files that have nothing in common would take long.
    let timeout = Duration::from_secs(2);
    let diff = TextDiff::configure().timeout(timeout).diff_lines(before, declared);
    let unified = diff.unified_diff().header("the file", "the code").to_string();
    plain::text(&unified).to_string()
}
