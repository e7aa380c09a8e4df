//! Files beside the code, kept true.

use api_error::ApiError;
use api_error::catalog::{Catalog, Golden, Outdated};
use expect_test::{expect, expect_file};
use std::path::{Path, PathBuf};
use std::{env, fs, process};

#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the tables are what is looked at")]
enum Before {
    /// It is no longer there.
    #[error("gone")]
    #[status(410)]
    Gone,
    #[error("stays")]
    #[status(404)]
    Stays,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("stays")]
#[status(409)]
struct Stays;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("gone, too")]
#[status(410)]
#[code("GONE")]
struct Other;

/// A folder of its own, which goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("api-error-{name}-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

fn golden(folder: &Path) -> Golden<'static> {
    let list = |catalog: &Catalog| {
        let answered = catalog.errors.iter().map(|row| format!("{}: {}\n", row.code, row.title));
        let retired = catalog.retired.iter().map(|retired| {
            let since = retired.since.as_deref().unwrap_or("some time");
            format!("{}: no longer answered since {since}\n", retired.was.code)
        });
        answered.chain(retired).collect()
    };
    Golden::new(folder).lock("errors.lock.json").file("docs/errors.txt", list).update(false)
}

fn check(folder: &Folder, catalog: &Catalog) -> Result<(), Outdated> {
    golden(&folder.0).check(catalog)
}

fn update(folder: &Folder, catalog: &Catalog) {
    golden(&folder.0).update(true).check(catalog).unwrap();
}

#[test]
fn a_missing_file_is_told_and_made() {
    let (folder, catalog) = (Folder::new("missing"), Catalog::of::<Before>());
    let outdated = check(&folder, &catalog).unwrap_err();
    expect_file!["expected/missing.txt"].assert_eq(&outdated.to_string());
    update(&folder, &catalog);
    check(&folder, &catalog).unwrap();
    // What another system made of the line feeds is no change.
    let text = folder.read("docs/errors.txt").replace('\n', "\r\n");
    fs::write(folder.0.join("docs/errors.txt"), text).unwrap();
    check(&folder, &catalog).unwrap();
}

#[test]
fn an_outdated_file_is_shown_with_what_changed_and_whom_it_hurts() {
    let folder = Folder::new("outdated");
    update(&folder, &Catalog::of::<Before>());
    let outdated = check(&folder, &Catalog::of::<Stays>().version("2.0.0")).unwrap_err();
    assert_eq!(format!("{outdated:?}"), outdated.to_string());
    expect_file!["expected/outdated.txt"].assert_eq(&outdated.to_string());
}

#[test]
fn what_is_gone_is_retired_for_good() {
    let folder = Folder::new("retired");
    update(&folder, &Catalog::of::<Before>().version("1.4.0"));
    update(&folder, &Catalog::of::<Stays>().version("2.0.0"));
    let lock = folder.read("errors.lock.json");
    expect_file!["expected/retired.lock.json"].assert_eq(&lock);
    expect_file!["expected/retired.txt"].assert_eq(&folder.read("docs/errors.txt"));
    // Later versions leave it as it is.
    update(&folder, &Catalog::of::<Stays>().version("3.0.0"));
    assert_eq!(folder.read("errors.lock.json"), lock);

    let again = Catalog::of::<Stays>().and::<Other>().version("3.0.0");
    let refused = golden(&folder.0).update(true).check(&again).unwrap_err();
    expect_file!["expected/reused.txt"].assert_eq(&refused.to_string());
    assert_eq!(folder.read("errors.lock.json"), lock);
}

#[test]
fn a_lock_that_cannot_be_read_is_left_alone() {
    let folder = Folder::new("unreadable");
    fs::write(folder.0.join("errors.lock.json"), "<<<<<<< HEAD\n").unwrap();
    let refused = golden(&folder.0).update(true).check(&Catalog::of::<Stays>()).unwrap_err();
    expect![
        "errors.lock.json: not a lock of errors: expected value at line 1 column 1; restore it"
    ]
    .assert_eq(&refused.to_string());
    assert_eq!(folder.read("errors.lock.json"), "<<<<<<< HEAD\n");
}

#[test]
fn no_text_steers_the_terminal_of_the_test() {
    let folder = Folder::new("hostile");
    update(&folder, &Catalog::of::<Stays>());
    let mut catalog = Catalog::of::<Stays>();
    let row = &mut catalog.errors[0];
    for text in [&mut row.title, &mut row.code] {
        text.push_str("\u{1b}[31m\u{202e}\r\u{9b}2J");
    }
    let report = check(&folder, &catalog).unwrap_err().to_string();
    assert!(report.contains("\\u{1b}[31m\\u{202e}\\u{d}\\u{9b}2J"), "{report}");
    assert!(!report.contains(|c: char| c != '\n' && (c.is_control() || c == '\u{202e}')));
}
