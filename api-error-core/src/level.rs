//! How loudly an answered error is logged.

use crate::Status;

/// The level of an error's log event.
///
/// By default a fault of the server is [`Error`](Level::Error), one of the client
/// [`Info`](Level::Info).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    /// Not logged at all.
    Off,
    /// `TRACE`
    Trace,
    /// `DEBUG`
    Debug,
    /// `INFO`
    Info,
    /// `WARN`
    Warn,
    /// `ERROR`
    Error,
}

impl Level {
    /// Every level, with the name that `#[log(…)]` gives it.
    pub const ALL: &[(Level, &'static str)] = &[
        (Level::Off, "off"),
        (Level::Trace, "trace"),
        (Level::Debug, "debug"),
        (Level::Info, "info"),
        (Level::Warn, "warn"),
        (Level::Error, "error"),
    ];

    /// The level of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Level::ALL.iter().find(|(_, known)| *known == name).map(|(level, _)| *level)
    }

    /// The level of an error of this status that asks for no other.
    #[must_use]
    pub const fn of(status: Status) -> Self {
        if status.is_server() { Level::Error } else { Level::Info }
    }
}
