//! Codes and numbers that are malformed, missing or taken.

use crate::subject::Subject;
use api_error_core::Style;
use std::fmt;

pub(crate) enum CodeProblem<'a> {
    Malformed { code: String, style: Style, suggestion: Option<String> },
    TooLong { code: String },
    NoDefault { subject: Subject<'a>, style: Style },
    Taken { code: String, made_of_name: bool, earlier: Owner<'a>, subject: Subject<'a> },
    MalformedPrefix { prefix: String, suggestion: Option<String> },
    NumberTooLarge { number: String },
    NumberTaken { number: i64, earlier: Subject<'a>, subject: Subject<'a> },
}

/// Whose a code already is.
#[derive(Clone, Copy)]
pub(crate) struct Owner<'a> {
    pub(crate) subject: Subject<'a>,
    pub(crate) made_of_name: bool,
}

impl fmt::Display for CodeProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { code, style, suggestion } => {
                write!(f, "code {code:?} is not {style}")?;
                match suggestion {
                    Some(code) => write!(f, "\nhelp: write `#[code({code:?})]`"),
                    None => Ok(()),
                }
            }
            Self::TooLong { code } => {
                write!(f, "code {code:?} is {} bytes long, and 128 is the most", code.len())
            }
            Self::NoDefault { subject, style } => {
                write!(f, "{subject} has no code: its name makes none in {style}")?;
                write!(f, "\nhelp: add one above it, such as `#[code(\"...\")]`")
            }
            Self::Taken { code, made_of_name, earlier, subject } => {
                let made = if *made_of_name { ", made of its name," } else { "" };
                write!(f, "code {code:?}{made} already belongs to {}", earlier.subject)?;
                let by_name = if earlier.made_of_name { " by its name" } else { "" };
                write!(f, "{by_name}\nhelp: give {subject} a code of its own, ")?;
                write!(f, "so that clients can tell them apart")
            }
            Self::MalformedPrefix { prefix, suggestion } => {
                write!(f, "prefix {prefix:?} cannot begin a code")?;
                match suggestion {
                    Some(prefix) => write!(f, "\nhelp: write `prefix = {prefix:?}`"),
                    None => Ok(()),
                }
            }
            Self::NumberTooLarge { number } => {
                write!(f, "{number} does not fit in an `i64`, which numbers of errors are")
            }
            Self::NumberTaken { number, earlier, subject } => {
                write!(f, "number {number} already belongs to {earlier}")?;
                write!(f, "\nhelp: give {subject} a number of its own")
            }
        }
    }
}
