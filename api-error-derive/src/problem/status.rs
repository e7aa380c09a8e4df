//! Statuses that are none.

use super::did_you_mean;
use crate::subject::Subject;
use api_error_core::Status;

problems! { StatusProblem<'a> {
    Missing { subject: Subject<'a> }: "{subject} has no HTTP status"
        => "add one above it, such as `#[status(404)]`";
    MissingBesideField { subject: Subject<'a>, field: &'a str }:
        "{subject} has no HTTP status for when field `{field}` holds none"
        => "add one above it, such as `#[status(502)]`";
    NotAStatus { written: String }:
        "{written} is not an HTTP status: error statuses run from 400 to 599";
    NotAnError { number: u16, subject: Subject<'a> }:
        "{number} is not an error status: {subject} needs one from 400 to 599";
    Unregistered { status: Status }:
        "{number} is not a registered HTTP status", number = status.as_u16()
        => { format!(
            "the nearest registered {}; one of your own has a phrase: `#[status({}, \"...\")]`",
            nearest(*status),
            status.as_u16(),
        ) };
    UnknownName { name: String, near: Option<&'static str> }:
        "`{name}` is not the name of an error status"
        => { did_you_mean(near.as_ref(), "write its number, such as `#[status(404)]`") };
    Spelling { name: String, right: String, subject: Subject<'a> }:
        "`{name}` is not the name of an error status"
        => { named(right, *subject) };
    NameOfNoError { name: String, number: u16, subject: Subject<'a> }:
        "`{name}` is {number}, which is not an error status: {subject} needs one from 400 to 599";
    Path { path: String, name: String, subject: Subject<'a> }:
        "`{path}` is a path, and a status is named without one"
        => { named(name, *subject) };
    Phrased { status: Status }: "{number} already has the registered phrase {phrase:?}",
        number = status.as_u16(),
        phrase = status.phrase()
        => { format!("write `#[status({})]`", status.as_u16()) };
}}

fn nearest(status: Status) -> String {
    let near: Vec<_> = status.neighbours().map(|near| near.status.to_string()).collect();
    match near.as_slice() {
        [near] => format!("one is {near}"),
        near => format!("ones are {}", near.join(" and ")),
    }
}

/// Where the status of this subject is written.
fn named(name: &str, subject: Subject<'_>) -> String {
    match subject {
        Subject::Header(_) => format!("write `when = {name}`"),
        _ => format!("write `#[status({name})]`"),
    }
}
