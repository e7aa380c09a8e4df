//! What could not be done, and what to do about it.

use super::output::{BOLD, ERROR};
use super::{FAILED, FINE};
use crate::plain;
use std::fmt;
use std::io::{self, Write as _};

pub(super) enum Failure {
    /// What is wrong, and what to do.
    Told(String, String),
    /// What was written is not taken.
    Output(io::Error),
}

impl Failure {
    pub(super) fn new(what: impl fmt::Display, help: impl fmt::Display) -> Self {
        Failure::Told(what.to_string(), help.to_string())
    }

    /// Tells it, and the exit status. Who closed a pipe has read enough.
    pub(super) fn tell(self) -> u8 {
        let (what, help) = match self {
            Failure::Told(what, help) => (what, help),
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return FINE,
            Failure::Output(error) => {
                (format!("nothing can be written: {error}"), "see where the output goes".to_owned())
            }
        };
        let (what, help) = (plain::line(&what), plain::text(&help));
        let mut stderr = anstream::stderr();
        // Where nobody reads it, there is nobody to tell so.
        _ = writeln!(stderr, "{ERROR}error{ERROR:#}: {what}\n  {BOLD}help{BOLD:#}: {help}");
        FAILED
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}
