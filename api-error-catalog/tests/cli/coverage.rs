//! Which errors no test answers.

use super::{Folder, run, shop};
use expect_test::expect_file;

const NOTES: &str = r#"{"code":"LOG_IN","name":"LogIn","type":"shop::Error","status":401,"method":"GET","route":"/items/{id}"}
{"code":"LOG_IN","name":"LogIn","type":"shop::Error","status":401,"method":null,"route":null}
{"code":"OTHER","name":"Other","type":"tests::Error","status":404,"method":null,"route":null}
"#;

#[test]
fn what_was_never_answered_is_told() {
    let folder = Folder::new("coverage");
    folder.file("1-1.jsonl", NOTES);
    let notes = folder.0.to_str().unwrap();
    let endpoints = folder.file("endpoints.json", r#"{"GET /items/{id}": ["BUSY"]}"#);
    let lock = shop::catalog().lock().to_json();
    let ran = run(&["coverage", notes, "--endpoints", &endpoints], &lock);
    expect_file!["expected/coverage.txt"].assert_eq(&ran.to_string());

    let rest = r#"{"code":"BUSY","name":"Busy","type":"shop::Error","status":503}
{"code":"QUOTA_EXCEEDED","name":"Quota","type":"shop::Error","status":402}
"#;
    folder.file("2-1.jsonl", rest);
    let ran = run(&["coverage", notes], &lock);
    expect_file!["expected/coverage_whole.txt"].assert_eq(&ran.to_string());
}
