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
    Path { path: String, name: String },
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
                write!(f, "{} is not a registered HTTP status", status.as_u16())?;
                let near: Vec<_> =
                    status.neighbours().map(|near| near.status.to_string()).collect();
                match near.as_slice() {
                    [near] => write!(f, "\nhelp: the nearest registered one is {near}"),
                    near => {
                        write!(f, "\nhelp: the nearest registered ones are {}", near.join(" and "))
                    }
                }
            }
            Self::UnknownName { name, near } => {
                write!(f, "`{name}` is not the name of an error status")?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{near}`?"),
                    None => write!(f, "\nhelp: write its number, such as `#[status(404)]`"),
                }
            }
            Self::Path { path, name } => {
                write!(f, "`{path}` is a path, and a status is named without one")?;
                write!(f, "\nhelp: write `#[status({name})]`")
            }
            Self::Phrased { status } => {
                let (number, phrase) = (status.as_u16(), status.phrase());
                write!(f, "{number} already has the registered phrase {phrase:?}")?;
                write!(f, "\nhelp: write `#[status({number})]`")
            }
        }
    }
}
