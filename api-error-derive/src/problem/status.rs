//! Statuses that are none.

use crate::subject::Subject;
use api_error_core::Status;
use std::fmt;

pub(crate) enum StatusProblem<'a> {
    Missing { subject: Subject<'a> },
    MissingBesideField { subject: Subject<'a>, field: &'a str },
    NotAStatus { written: String },
    NotAnError { number: u16, subject: Subject<'a> },
    Unregistered { status: Status },
    UnknownName { name: String, near: Option<&'static str> },
    Spelling { name: String, right: String, subject: Subject<'a> },
    NameOfNoError { name: String, number: u16, subject: Subject<'a> },
    Path { path: String, name: String, subject: Subject<'a> },
    Phrased { status: Status },
}

impl fmt::Display for StatusProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { subject } => {
                write!(f, "{subject} has no HTTP status")?;
                write!(f, "\nhelp: add one above it, such as `#[status(404)]`")
            }
            Self::MissingBesideField { subject, field } => {
                write!(f, "{subject} has no HTTP status for when field `{field}` holds none")?;
                write!(f, "\nhelp: add one above it, such as `#[status(502)]`")
            }
            Self::NotAStatus { written } => {
                write!(f, "{written} is not an HTTP status: error statuses run from 400 to 599")
            }
            Self::NotAnError { number, subject } => {
                write!(f, "{number} is not an error status: {subject} needs one from 400 to 599")
            }
            Self::Unregistered { status } => {
                let number = status.as_u16();
                let near: Vec<_> =
                    status.neighbours().map(|near| near.status.to_string()).collect();
                write!(
                    f,
                    "{number} is not a registered HTTP status\nhelp: the nearest registered "
                )?;
                match near.as_slice() {
                    [near] => write!(f, "one is {near}")?,
                    near => write!(f, "ones are {}", near.join(" and "))?,
                }
                write!(f, "; one of your own has a phrase: `#[status({number}, \"...\")]`")
            }
            Self::UnknownName { name, near } => {
                write!(f, "`{name}` is not the name of an error status")?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{near}`?"),
                    None => write!(f, "\nhelp: write its number, such as `#[status(404)]`"),
                }
            }
            Self::Spelling { name, right, subject } => {
                write!(f, "`{name}` is not the name of an error status")?;
                named(f, right, *subject)
            }
            Self::NameOfNoError { name, number, subject } => {
                write!(f, "`{name}` is {number}, which is not an error status: ")?;
                write!(f, "{subject} needs one from 400 to 599")
            }
            Self::Path { path, name, subject } => {
                write!(f, "`{path}` is a path, and a status is named without one")?;
                named(f, name, *subject)
            }
            Self::Phrased { status } => {
                let (number, phrase) = (status.as_u16(), status.phrase());
                write!(f, "{number} already has the registered phrase {phrase:?}")?;
                write!(f, "\nhelp: write `#[status({number})]`")
            }
        }
    }
}

/// Where the status of this subject is written.
fn named(f: &mut fmt::Formatter<'_>, name: &str, subject: Subject<'_>) -> fmt::Result {
    match subject {
        Subject::Header(_) => write!(f, "\nhelp: write `when = {name}`"),
        _ => write!(f, "\nhelp: write `#[status({name})]`"),
    }
}
