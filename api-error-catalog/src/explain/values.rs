//! What an answer tells beside its message.

use super::indented;
use crate::header;
use crate::model::{Param, Retry, Row};
use std::fmt::Write as _;

pub(super) fn params(row: &Row, out: &mut String) {
    let mut lines: Vec<_> = row.params.iter().map(param).collect();
    if let Some(details) = &row.details {
        lines.push(format!("details: {details}"));
    }
    if row.issues {
        lines.push("a list of problems, each with the place it is at".to_owned());
    }
    list("Values", &lines, out);
}

fn param(param: &Param) -> String {
    let Param { name, ty, example, optional, .. } = param;
    let optional = if *optional { ", may be absent" } else { "" };
    format!("{name}: {ty}{optional}, such as {example}")
}

pub(super) fn headers(row: &Row, out: &mut String) {
    let mut lines: Vec<_> = row
        .headers
        .iter()
        .map(|header| match &header.value {
            Some(value) => told(&header.name, &format!("{}: {value}", header.name)),
            None => told(&header.name, &header.name),
        })
        .collect();
    if matches!(row.retry, Retry::After(_) | Retry::Given) {
        lines.push(told("retry-after", "retry-after"));
    }
    list("Headers", &lines, out);
}

fn told(name: &str, line: &str) -> String {
    match header::known(name) {
        Some(known) => format!("{line}\n    {}", known.about),
        None => line.to_owned(),
    }
}

fn list(title: &str, lines: &[String], out: &mut String) {
    if !lines.is_empty() {
        _ = writeln!(out, "\n{title}:");
        for line in lines {
            indented(line, out);
        }
    }
}
