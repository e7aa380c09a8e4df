//! What cannot be done says what to do.

use super::{Folder, command, run, shop};
use expect_test::expect_file;
use std::fmt::Write as _;
use std::process::Stdio;

#[test]
fn what_cannot_be_done_says_what_to_do() {
    let json = shop::catalog().to_json();
    let lock = shop::catalog().lock().to_json();
    let cases: &[(&[&str], &str)] = &[
        (&[], ""),
        (&["rendr"], ""),
        (&["render", "--format", "html5"], &json),
        (&["render", "--format", "json", "no/such/file.json"], ""),
        (&["render", "--format", "json"], "<html>"),
        (&["render", "--format", "json"], "{}"),
        (&["render", "--format", "json"], r#"{"format": 7}"#),
        (&["render", "--format", "json"], r#"{"format": 1, "service": 2}"#),
        (&["render", "--format", "json"], &lock),
        (&["diff", "-", "-"], &json),
        (&["diff", "--allow", "patch", "a", "b"], &json),
        (&["lint", "--allow", "no-such-lint"], &json),
        (&["coverage", "no/such/folder"], &json),
        (&["merge", "--service", "gateway"], ""),
        (&["merge", "--service", "gateway", "-", "-"], ""),
        (&["explain"], ""),
    ];
    let mut told = String::new();
    for (args, stdin) in cases {
        let ran = run(args, stdin);
        assert_eq!((ran.status, ran.stdout.as_str()), (64, ""), "{args:?}");
        _ = writeln!(told, "$ api-error {}\n{ran}", args.join(" "));
    }
    expect_file!["expected/refused.txt"].assert_eq(&told);
}

#[test]
fn a_file_that_is_no_text_is_refused() {
    let folder = Folder::new("refused");
    let path = folder.file("latin1.json", "");
    std::fs::write(&path, b"{\"format\": 1, \"service\": \"caf\xe9\"}").unwrap();
    let ran = run(&["render", "--format", "json", &path], "");
    assert_eq!(ran.status, 64);
    assert!(ran.stderr.contains("latin1.json cannot be read"), "{}", ran.stderr);
}

#[test]
fn a_pipe_that_is_closed_is_no_failure() {
    let mut catalog = shop::catalog();
    catalog.errors[0].description = "long ".repeat(1 << 18);
    let folder = Folder::new("pipe");
    let path = folder.file("catalog.json", &catalog.to_json());
    let mut render = command(&["render", "--format", "json", &path]);
    let mut child = render.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), String::from_utf8(output.stderr).unwrap()),
        (Some(0), String::new())
    );
}
