//! Other forms of a catalog.

use super::{Folder, run, shop};
use expect_test::expect_file;

#[test]
fn a_catalog_in_json_is_itself() {
    let json = shop::catalog().to_json();
    let ran = run(&["render", "--format", "json", "-"], &json);
    assert_eq!((ran.status, ran.stdout, ran.stderr), (0, json, String::new()));
}

#[test]
fn a_file_may_begin_with_a_byte_order_mark() {
    let folder = Folder::new("render");
    let file = folder.file("catalog.json", &format!("\u{feff}{}", shop::catalog().to_json()));
    let ran = run(&["render", "-f", "lock", &file], "");
    assert_eq!((ran.status, ran.stdout), (0, shop::catalog().lock().to_json()));
}

#[test]
fn help_says_what_there_is_and_what_the_exit_status_means() {
    expect_file!["expected/help.txt"].assert_eq(&run(&["--help"], "").to_string());
    expect_file!["expected/help_render.txt"].assert_eq(&run(&["render", "--help"], "").to_string());
    expect_file!["expected/help_diff.txt"].assert_eq(&run(&["diff", "--help"], "").to_string());
    expect_file!["expected/help_lint.txt"].assert_eq(&run(&["lint", "--help"], "").to_string());
    expect_file!["expected/help_coverage.txt"]
        .assert_eq(&run(&["coverage", "--help"], "").to_string());
}

#[test]
fn shells_complete_each_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = run(&["completions", shell], "");
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
        for command in ["render", "diff", "lint", "explain", "coverage", "merge", "completions"] {
            assert!(ran.stdout.contains(command), "{shell}: {command}");
        }
    }
}
