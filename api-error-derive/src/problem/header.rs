//! Headers that HTTP, or the answer itself, does not admit.

use crate::attribute::Attr;
use crate::subject::Subject;
use api_error_core::Status;
use std::fmt;

pub(crate) enum HeaderProblem<'a> {
    WithoutValue { name: String },
    ValueOnField,
    NeverSent { name: String, status: Status },
    IllegalName { name: String, suggestion: Option<String> },
    IllegalValue { value: String },
    Reserved { name: String },
    Taken { name: String, earlier: Subject<'a> },
    RetryAfter { name: String, attr: Attr },
    RetryNever { name: String, subject: Subject<'a> },
    NoPause { value: String },
    PauseOfField,
}

impl HeaderProblem<'_> {
    /// What was most likely meant has dashes where no other character may stand.
    pub(crate) fn illegal_name(name: String) -> Self {
        let kept = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let suggestion: String = name.trim().chars().map(kept).collect();
        let suggestion = Some(suggestion).filter(|name| name.contains(|c| c != '-'));
        HeaderProblem::IllegalName { name, suggestion }
    }
}

impl fmt::Display for HeaderProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WithoutValue { name } => write!(f, "header {name:?} has no value"),
            Self::NeverSent { name, status } => {
                write!(f, "header {name:?} is never sent: no error here has the status ")?;
                write!(f, "{}", status.as_u16())
            }
            Self::ValueOnField => write!(f, "the value of a header on a field is the field's own"),
            Self::IllegalName { name, suggestion } => {
                write!(f, "{name:?} is not the name of a header")?;
                match suggestion {
                    Some(name) => write!(f, "\nhelp: write {name:?}"),
                    None => Ok(()),
                }
            }
            Self::IllegalValue { value } => {
                write!(f, "{value:?} is not the value of a header")?;
                write!(f, "\nhelp: it takes visible ASCII, with spaces and tabs only inside")
            }
            Self::Reserved { name } => {
                write!(f, "header {name:?} belongs to the answer itself")?;
                write!(f, "\nhelp: remove it: the answer sets it where it applies")
            }
            Self::Taken { name, earlier } => {
                write!(f, "header {name:?} already has a value on {earlier}")?;
                write!(f, "\nhelp: keep one of the two")
            }
            Self::RetryAfter { name, attr } => {
                write!(f, "header {name:?} is also set by {attr}\nhelp: keep one of the two")
            }
            Self::RetryNever { name, subject } => {
                write!(f, "header {name:?} says when to retry {subject}, and `#[retry(never)]` ")?;
                write!(f, "that it is not to be\nhelp: keep one of the two")
            }
            Self::NoPause { value } => {
                write!(f, "{value:?} is neither a number of seconds nor an HTTP-date")?;
                write!(f, "\nhelp: write the seconds, as in `#[retry(after = 30)]`")
            }
            Self::PauseOfField => {
                write!(f, "a field that says when to retry is more than a header")?;
                write!(f, "\nhelp: write `#[retry_after]`")
            }
        }
    }
}
