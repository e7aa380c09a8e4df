//! A service of 2,000 errors compiles, and two of them with one code do not.

#![allow(clippy::expect_used, reason = "a test says what it expects")]

#[path = "../check_time/services.rs"]
mod services;

use services::{Service, write_workspace};
use std::path::Path;
use std::process::{Command, Output};

fn check(name: &str, source: String) -> Output {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("many").join(name);
    write_workspace(&root, &[(name.to_owned(), source)]).expect("a workspace");
    Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet"])
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("many/target"))
        .output()
        .expect("cargo runs")
}

#[test]
fn a_root_over_200_enums_of_10_compiles_and_finds_the_one_clash() {
    let service = Service { enums: 200, errors: 10 };
    let source = service.source(true);
    let output = check("whole", source.clone());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let clashing = source.replace("ThingGone1998,", "#[code(\"THING_GONE0\")] ThingGone1998,");
    assert_ne!(source, clashing);
    let output = check("clashing", clashing);
    let said = String::from_utf8_lossy(&output.stderr);
    let sentence =
        "code \"THING_GONE0\" of `Part199::ThingGone1998` already belongs to `Part0::ThingGone0`";
    assert!(said.contains(sentence), "{said}");
    assert_eq!(said.matches("evaluation panicked").count(), 1, "{said}");
}
