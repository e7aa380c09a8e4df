//! Runs: what is remembered of every execution.

use crate::errors::AppError;
use api_error::{ApiError, Declared};
use serde::Serialize;
use std::error::Error;
use std::fmt::{self, Write as _};

/// What was executed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A prompt.
    Prompt,
    /// An agent.
    Agent,
    /// An agent that is spoken with.
    RealtimeSession,
}

impl Kind {
    /// What runs of this kind are called in the API.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Kind::Prompt => "run",
            Kind::Agent => "agent_run",
            Kind::RealtimeSession => "realtime_session",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Prompt => "Prompt",
            Kind::Agent => "Agent",
            Kind::RealtimeSession => "Realtime session",
        })
    }
}

/// Why a run failed: what the client was told, and what it was not.
#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    /// The error's code.
    pub(crate) code: String,
    /// The status that was answered.
    pub(crate) status: u16,
    /// The message that was answered.
    pub(crate) message: String,
    /// What the error and its sources say, outermost first.
    pub(crate) causes: Vec<String>,
}

impl Failure {
    pub(crate) fn of(error: &AppError) -> Self {
        Self {
            code: error.code().to_owned(),
            status: error.status().as_u16(),
            message: text(&Told(error)),
            causes: if concerns_members(error) { chain(error) } else { Vec::new() },
        }
    }
}

/// A run is read by members of the organization, who have no business in the platform's own code
/// and database: what those say is for the platform's log.
fn concerns_members(error: &AppError) -> bool {
    match error {
        AppError::Auth(_)
        | AppError::Request(_)
        | AppError::Access(_)
        | AppError::Resource(_)
        | AppError::Graph(_)
        | AppError::Execution(_) => true,
        AppError::Http(_) | AppError::Store(_) => false,
    }
}

fn chain(error: &(dyn Error + 'static)) -> Vec<String> {
    std::iter::successors(Some(error), |&error| error.source()).map(text).collect()
}

/// The message for the client.
struct Told<'a>(&'a AppError);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.message(f)
    }
}

/// What something displays, as far as it does: `to_string` panics where that fails.
fn text(shown: &(impl fmt::Display + ?Sized)) -> String {
    let mut text = String::new();
    _ = write!(text, "{shown}");
    text
}
