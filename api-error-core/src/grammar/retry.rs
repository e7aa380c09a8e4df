//! Whether, and when, the same request may be sent again.

use crate::grammar::Status;
use std::fmt;
use std::time::Duration;

/// Whether, and when, the same request may be sent again.
///
/// ```
/// use api_error_core::{Retry, Status};
///
/// assert_eq!(Retry::of(Status::SERVICE_UNAVAILABLE), Retry::Backoff);
/// assert_eq!(Retry::of(Status::NOT_FOUND), Retry::Never);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// The same request would fail again.
    Never,
    /// After a pause that grows with every attempt.
    Backoff,
    /// After this long: the `Retry-After` header says it in whole seconds, rounded up.
    After(Duration),
}

impl Retry {
    /// What a status that declares nothing else means: 408, 425, 429, 500, 502, 503 and 504 may be
    /// sent again with backoff, nothing else.
    #[must_use]
    pub const fn of(status: Status) -> Self {
        match status.as_u16() {
            408 | 425 | 429 | 500 | 502 | 503 | 504 => Retry::Backoff,
            _ => Retry::Never,
        }
    }

    /// The pause in whole seconds, rounded up, if one is known.
    #[must_use]
    pub const fn seconds(self) -> Option<u64> {
        match self {
            Retry::After(pause) => Some(whole_seconds(pause)),
            Retry::Never | Retry::Backoff => None,
        }
    }
}

/// As the tables say it: `no`, `with backoff`, `after 30 s`.
impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Retry::Never => f.write_str("no"),
            Retry::Backoff => f.write_str("with backoff"),
            Retry::After(pause) => write!(f, "after {} s", whole_seconds(*pause)),
        }
    }
}

/// Rounded up, so that nobody comes back too early.
const fn whole_seconds(pause: Duration) -> u64 {
    let more = if pause.subsec_nanos() > 0 { 1 } else { 0 };
    pause.as_secs().saturating_add(more)
}
