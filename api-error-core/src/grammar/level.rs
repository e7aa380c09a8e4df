//! How loudly an answered error is logged.

use crate::grammar::Status;
use crate::grammar::named::named;

named! {
    /// The level of an error's log event.
    ///
    /// By default a fault of the server is [`Error`](Level::Error), one of the client
    /// [`Info`](Level::Info).
    Level {
        /// Not logged at all.
        Off "off",
        /// `TRACE`
        Trace "trace",
        /// `DEBUG`
        Debug "debug",
        /// `INFO`
        Info "info",
        /// `WARN`
        Warn "warn",
        /// `ERROR`
        Error "error",
    }
}

impl Level {
    /// The level of an error of this status that asks for no other.
    #[must_use]
    pub const fn of(status: Status) -> Self {
        if status.is_server() { Level::Error } else { Level::Info }
    }
}
