//! What a good contract has.

use super::{run, shop};
use expect_test::expect_file;

#[test]
fn findings_say_where_they_are_and_what_to_write() {
    let json = shop::catalog().to_json();
    let ran = run(&["lint"], &json);
    expect_file!["expected/lint.txt"].assert_eq(&ran.to_string());
}

#[test]
fn lints_are_allowed_everywhere_or_in_one_error_and_others_are_asked_for() {
    let json = shop::catalog().to_json();
    let allow = ["lint", "--allow", "no-description:BUSY", "--allow", "no-retry-time"];
    assert_eq!(run(&allow, &json).to_string(), "found: 0 in 3 errors\n--- status 0\n");
    let elsewhere = ["lint", "--allow", "no-description:LOG_IN", "--allow", "no-retry-time"];
    assert_eq!(run(&elsewhere, &json).status, 1);
    let warn = [&allow[..], &["--warn", "opaque-server-error"]].concat();
    expect_file!["expected/lint_warn.txt"].assert_eq(&run(&warn, &json).to_string());
}

#[test]
fn a_code_of_two_errors_is_an_error() {
    let mut catalog = shop::catalog();
    catalog.errors[1].code = "COUPON_EXPIRED".to_owned();
    let ran =
        run(&["lint", "--allow", "no-description", "--allow", "no-retry-time"], &catalog.to_json());
    expect_file!["expected/lint_clash.txt"].assert_eq(&ran.to_string());
}
