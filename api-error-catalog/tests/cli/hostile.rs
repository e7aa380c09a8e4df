//! Texts that would steer a terminal.

use super::{Folder, Ran, command, finish, shop};
use api_error_catalog::{Catalog, Message};
use std::process::Command;

const HOSTILE: &str =
    "a\u{1b}[35mb\u{1b}]0;title\u{7}\u{9b}2Jc\r\u{8}\0\u{202e}d\u{2028}*/ `|</script>\u{feff}";

/// The catalog of the shop with this in every text.
fn catalog() -> Catalog {
    let mut catalog = shop::catalog();
    let hostile = HOSTILE.to_owned();
    for shape in &mut catalog.shapes {
        shape.media_type.clone_from(&hostile);
        shape.headers.push(hostile.clone());
    }
    let retired = catalog.retired.iter_mut().map(|retired| &mut retired.was);
    for (at, row) in catalog.errors.iter_mut().chain(retired).enumerate() {
        // No argument of a process has a NUL in it.
        row.code = format!("{HOSTILE}{at}").replace('\0', "");
        for text in [
            &mut row.phrase,
            &mut row.title,
            &mut row.description,
            &mut row.causes,
            &mut row.resolution,
            &mut row.origin.ty,
            &mut row.origin.name,
            &mut row.origin.service,
        ] {
            text.clone_from(&hostile);
        }
        row.message = Some(Message::Pattern(hostile.clone()));
        row.details = Some(hostile.clone());
        row.category = Some(hostile.clone());
        row.docs = Some(hostile.clone());
        for param in &mut row.params {
            param.name.clone_from(&hostile);
            param.ty.clone_from(&hostile);
            param.example = hostile.clone().into();
        }
        for header in &mut row.headers {
            header.name.clone_from(&hostile);
            header.value = Some(hostile.clone());
        }
        for answer in &mut row.answers {
            answer.example.body.clone_from(&hostile);
            answer.example.headers.push((hostile.clone(), hostile.clone()));
        }
    }
    catalog.service = hostile;
    catalog
}

/// Fails where a text holds anything that steers a terminal but our own colours.
#[track_caller]
fn is_harmless(text: &str) {
    let mut text = text.to_owned();
    for ours in ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[31m", "\u{1b}[33m", "\u{1b}[36m"] {
        text = text.replace(ours, "");
    }
    let harmful = |c: &char| c.is_control() || "\u{202e}\u{2028}\u{feff}".contains(*c);
    let found = text.chars().filter(|c| !"\n\t".contains(*c)).find(harmful);
    assert_eq!(found, None, "{text:?}");
}

fn coloured(args: &[&str], stdin: &str) -> Ran {
    let mut command = command(args);
    command.env("CLICOLOR_FORCE", "1");
    finish(command, stdin)
}

#[test]
fn no_text_of_a_catalog_steers_the_terminal() {
    let folder = Folder::new("hostile");
    let notes = Folder::new("hostile-notes");
    let code = format!("{HOSTILE}0").replace('\0', "");
    let note = serde_json::json!({
        "code": HOSTILE, "type": HOSTILE, "name": HOSTILE, "status": 404, "method": HOSTILE, "route": HOSTILE,
    });
    notes.file("1.jsonl", &format!("{note}\n"));
    let notes = notes.0.to_str().unwrap();
    let json = catalog().to_json();
    let old = folder.file("old.json", &shop::catalog().to_json());
    let endpoints = serde_json::json!({ format!("{HOSTILE} {HOSTILE}"): [] }).to_string();
    let endpoints = folder.file("endpoints.json", &endpoints);
    let commands: &[&[&str]] = &[
        &["explain", &code],
        &["explain", "a\u{1b}[35mb"],
        &["lint", "--warn", "opaque-server-error"],
        &["diff", &old, "-"],
        &["diff", "-", &old],
        &["coverage", notes, "--endpoints", &endpoints],
        &["lint", "--allow", HOSTILE_NAME],
        &["render", "--format", "json", HOSTILE_NAME],
    ];
    for args in commands {
        let ran = coloured(args, &json);
        assert!(ran.stdout.contains("\\u{1b}") || ran.stderr.contains("\\u{1b}"), "{args:?} {ran}");
        is_harmless(&ran.stdout);
        is_harmless(&ran.stderr);
    }
    let ran = coloured(
        &["merge", "--service", "x", &folder.file("1.json", &json), "-"],
        &json.replace("shop", "x"),
    );
    is_harmless(&ran.stderr);
    // A document that goes to a file is as it is.
    assert_eq!(coloured(&["render", "--format", "json"], &json).stdout, json);
}

const HOSTILE_NAME: &str = "a\u{1b}[35mb\u{202e}";

#[test]
fn a_document_in_a_terminal_is_harmless() {
    // A terminal that is none; what has no such command has no test of it.
    let folder = Folder::new("terminal");
    let json = folder.file("catalog.json", &catalog().to_json());
    let line = format!("{} render --format json {json}", env!("CARGO_BIN_EXE_api-error"));
    let Ok(output) = Command::new("script").args(["-qec", &line, "/dev/null"]).output() else {
        return;
    };
    let text = String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n");
    assert!(text.contains("\\u{9b}"), "{text}");
    is_harmless(&text);
}
