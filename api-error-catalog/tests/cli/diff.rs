//! What changed, and whom it hurts.

use super::{Folder, run, shop};
use expect_test::expect_file;

#[test]
fn each_class_has_its_exit_status() {
    let folder = Folder::new("diff");
    let old = folder.file("errors.lock.json", &shop::before().lock().to_json());
    let new = shop::catalog();
    let ran = run(&["diff", &old, "-"], &new.to_json());
    expect_file!["expected/diff_breaking.txt"].assert_eq(&ran.to_string());
    assert_eq!(ran.status, 2);

    let mut more = new.clone();
    let mut added = more.errors[1].clone();
    added.code = "ADDED".to_owned();
    added.origin.name = "Added".to_owned();
    added.description = "It is new.".to_owned();
    more.errors.push(added);
    let newer = folder.file("newer.json", &more.to_json());
    let ran = run(&["diff", "-", &newer], &new.to_json());
    expect_file!["expected/diff_minor.txt"].assert_eq(&ran.to_string());
    assert_eq!(ran.status, 1);

    let mut other = new.clone();
    other.errors[0].title = "Used up".to_owned();
    let newer = folder.file("newer.json", &other.to_json());
    let ran = run(&["diff", "-", &newer], &new.to_json());
    expect_file!["expected/diff_patch.txt"].assert_eq(&ran.to_string());
    assert_eq!(ran.status, 0);

    let same = folder.file("same.json", &new.to_json());
    let ran = run(&["diff", "-", &same], &new.to_json());
    assert_eq!(ran.to_string(), "nothing has changed\n--- status 0\n");
}

#[test]
fn a_class_that_is_allowed_does_not_fail() {
    let folder = Folder::new("allowed");
    let (old, new) = (shop::before(), shop::catalog().to_json());
    let old = folder.file("old.json", &old.to_json());
    for (allowed, status) in [("minor", 2), ("breaking", 0)] {
        assert_eq!(run(&["diff", "--allow", allowed, &old, "-"], &new).status, status, "{allowed}");
    }
}
