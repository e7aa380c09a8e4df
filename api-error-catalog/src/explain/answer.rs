//! What an error answers, shape by shape.

use super::indented;
use crate::model::{Answer, Row};
use crate::pretty::pretty;
use std::fmt::Write as _;

pub(super) fn all(row: &Row, out: &mut String) {
    for answer in &row.answers {
        _ = match row.answers.len() {
            1 => writeln!(out, "\nAn answer:"),
            _ => writeln!(out, "\nAn answer in the shape {}:", answer.shape),
        };
        one(answer, out);
    }
}

fn one(answer: &Answer, out: &mut String) {
    let example = &answer.example;
    let mut text = format!("HTTP/1.1 {}\n", example.status);
    for (name, value) in &example.headers {
        _ = writeln!(text, "{name}: {value}");
    }
    _ = write!(text, "\n{}", pretty(&example.body));
    indented(&text, out);
}
