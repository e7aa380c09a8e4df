//! An example answer as people read it.

use super::visible::{line, visible, visible_json};
use crate::model::{Answer, Row};
use crate::pretty::pretty;

/// An example answer as people read it.
#[derive(Debug)]
pub(crate) struct Shown {
    /// The name of its shape.
    pub(crate) shape: String,
    /// `HTTP/1.1 404 Not Found`
    pub(crate) status_line: String,
    /// `content-type: application/json`, each on a line.
    pub(crate) headers: Vec<(String, String)>,
    /// The body, indented if it is JSON.
    pub(crate) body: String,
}

impl Shown {
    fn of(row: &Row, answer: &Answer) -> Self {
        let example = &answer.example;
        let headers = example.headers.iter().map(|(name, value)| (line(name), line(value)));
        Shown {
            shape: line(&answer.shape),
            status_line: status_line(row, example.status),
            headers: headers.collect(),
            body: body(&example.body),
        }
    }
}

/// All examples of an error.
pub(crate) fn all(row: &Row) -> Vec<Shown> {
    row.answers.iter().map(|answer| Shown::of(row, answer)).collect()
}

fn status_line(row: &Row, status: u16) -> String {
    let code = http::StatusCode::from_u16(status).ok();
    let phrase = match code.and_then(|code| code.canonical_reason()) {
        _ if status == row.status => &row.phrase,
        Some(phrase) => phrase,
        None => "",
    };
    format!("HTTP/1.1 {status} {}", line(phrase)).trim_end().to_owned()
}

fn body(body: &str) -> String {
    if serde_json::from_str::<serde::de::IgnoredAny>(body).is_ok() {
        visible_json(&pretty(body)).into_owned()
    } else {
        visible(body).into_owned()
    }
}
