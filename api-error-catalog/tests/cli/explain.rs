//! One error.

use super::{run, shop};
use expect_test::expect_file;

fn explain(code: &str) -> String {
    run(&["explain", code], &shop::catalog().to_json()).to_string()
}

#[test]
fn all_that_is_known_of_an_error_is_told() {
    expect_file!["expected/explain.txt"].assert_eq(&explain("QUOTA_EXCEEDED"));
    expect_file!["expected/explain_fixed.txt"].assert_eq(&explain("LOG_IN"));
}

#[test]
fn a_number_finds_its_error() {
    assert_eq!(explain("21"), explain("QUOTA_EXCEEDED"));
}

#[test]
fn what_is_no_longer_answered_is_explained_too() {
    expect_file!["expected/explain_retired.txt"].assert_eq(&explain("COUPON_EXPIRED"));
}

#[test]
fn a_lock_knows_all_but_the_answers() {
    let ran = run(&["explain", "LOG_IN"], &shop::catalog().lock().to_json());
    expect_file!["expected/explain_lock.txt"].assert_eq(&ran.to_string());
}

#[test]
fn an_unknown_code_finds_those_that_look_like_it() {
    expect_file!["expected/explain_near.txt"].assert_eq(&explain("quota_exeeded"));
    assert_eq!(explain("99"), "error: no error has the code `99`\n--- status 1\n");
}
