//! Codes and numbers that are malformed, missing or taken.

use crate::subject::Subject;
use api_error_core::{Style, code_is_well_formed};
use std::fmt;

pub(crate) enum CodeProblem<'a> {
    Malformed { code: String, style: Style, suggestion: Option<String> },
    PrefixTwice { code: String, prefix: String },
    TooLong { code: String },
    NoDefault { subject: Subject<'a>, style: Style },
    Taken { code: String, made_of_name: bool, earlier: Owner<'a>, subject: Subject<'a> },
    MalformedPrefix { prefix: String, suggestion: Option<String> },
    NumberTooLarge { number: String },
    NumberTaken { number: i64, earlier: Subject<'a>, subject: Subject<'a> },
    NumberNotShared { number: i64, earlier: Subject<'a>, subject: Subject<'a> },
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
                match style {
                    Style::Free => write!(
                        f,
                        "code {code:?} is not made of ASCII letters, digits and `_-.~:@!$*` between \
                         them, in parts with `/` between them"
                    )?,
                    style => write!(f, "code {code:?} is not {style}")?,
                }
                match suggestion {
                    Some(code) => write!(f, "\nhelp: write `#[code({code:?})]`"),
                    None if code_is_well_formed(code) => {
                        write!(f, "\nhelp: `codes = \"free\"` takes codes as they are")
                    }
                    None => Ok(()),
                }
            }
            Self::PrefixTwice { code, prefix } => {
                write!(
                    f,
                    "code {code:?} begins with the prefix {prefix:?}, which stands before it "
                )?;
                write!(f, "anyway")?;
                match code.strip_prefix(prefix.as_str()) {
                    Some(code) if !code.is_empty() => {
                        write!(f, "\nhelp: write `#[code({code:?})]`")
                    }
                    _ => Ok(()),
                }
            }
            Self::TooLong { code } => {
                write!(f, "code {code:?} is {} bytes long, and 128 is the most", code.len())
            }
            Self::NoDefault { subject, style } => {
                write!(f, "{subject} has no code: its name makes none")?;
                if *style != Style::Free {
                    write!(f, " in {style}")?;
                }
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
                write!(
                    f,
                    "\nhelp: give {subject} a number of its own, or say that they share it: "
                )?;
                write!(f, "`number = {number}, shared`")
            }
            Self::NumberNotShared { number, earlier, subject } => {
                write!(
                    f,
                    "number {number} belongs to {earlier}, which does not say that it is shared"
                )?;
                write!(f, "\nhelp: write `number = {number}, shared` on both, ")?;
                write!(f, "or give {subject} a number of its own")
            }
        }
    }
}
