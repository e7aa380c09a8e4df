//! Retries that contradict each other.

use crate::subject::Subject;
use std::fmt;

pub(crate) enum RetryProblem<'a> {
    Never { subject: Subject<'a> },
    After { subject: Subject<'a>, seconds: u64 },
    NoSeconds,
    NotSeconds { written: String },
    UnwantedSeconds { word: String },
}

impl fmt::Display for RetryProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Never { subject } => {
                write!(f, "{subject} is `#[retry(never)]`, so there is no time to retry after")?;
                write!(f, "\nhelp: remove `#[retry_after]`, or `#[retry(never)]`")
            }
            Self::After { subject, seconds } => {
                write!(f, "{subject} is already `#[retry(after = {seconds})]`")?;
                write!(f, "\nhelp: remove `#[retry_after]`, or `#[retry(after = {seconds})]`")
            }
            Self::NoSeconds => {
                write!(f, "`after` says no time, in seconds")?;
                write!(f, "\nhelp: write `#[retry(after = 30)]`")
            }
            Self::NotSeconds { written } => {
                write!(f, "{written} is not a number of seconds")?;
                write!(f, "\nhelp: write `#[retry(after = 30)]`")
            }
            Self::UnwantedSeconds { word } => {
                write!(f, "`{word}` takes no time")?;
                write!(f, "\nhelp: write `#[retry({word})]`, or `#[retry(after = 30)]`")
            }
        }
    }
}
