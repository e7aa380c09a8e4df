//! The log of what is answered. Without the feature `tracing` it is silent.

#[cfg(feature = "tracing")]
mod chain;
#[cfg(feature = "tracing")]
mod cut;
#[cfg(feature = "tracing")]
mod told;

use crate::declaration::{ApiError, Spec};
use crate::grammar::Status;

/// One event for an answered error: its code, its status, all that it displays, its sources, and its issues.
#[cfg(feature = "tracing")]
#[inline]
pub(crate) fn answered(error: &dyn ApiError, spec: &'static Spec, status: Status) {
    if tracing::level_filters::LevelFilter::current() != tracing::level_filters::LevelFilter::OFF {
        event(error, spec, status);
    }
}

#[cfg(feature = "tracing")]
fn event(error: &dyn ApiError, spec: &'static Spec, status: Status) {
    use crate::grammar::Level;
    use crate::values::Context;
    macro_rules! event {
        ($level:ident) => {
            if tracing::event_enabled!(target: TARGET, tracing::Level::$level) {
                let text = chain::text(error);
                let context = Context::current();
                let request_id = context.as_ref().and_then(|context| context.request_id.as_deref());
                tracing::event!(
                    target: TARGET,
                    tracing::Level::$level,
                    code = spec.code,
                    status = status.as_u16(),
                    error = text,
                    sources = chain::sources(error, &text),
                    issues = chain::issues(error.issues()),
                    request_id,
                    "answered with an error",
                );
            }
        };
    }
    match spec.level.unwrap_or(Level::of(status)) {
        Level::Off => {}
        Level::Trace => event!(TRACE),
        Level::Debug => event!(DEBUG),
        Level::Info => event!(INFO),
        Level::Warn => event!(WARN),
        Level::Error => event!(ERROR),
    }
}

/// One event for something of an error, by its name, that could not be sent; the first time only.
#[cfg(feature = "tracing")]
pub(crate) fn fault(
    spec: &'static Spec,
    name: &'static str,
    cause: &'static str,
    more: Option<&dyn std::fmt::Display>,
) {
    let heard = tracing::event_enabled!(target: TARGET, tracing::Level::ERROR);
    if !heard || !told::is_new(spec, name, cause) {
        return;
    }
    let code = spec.code;
    if let Some(more) = more {
        tracing::error!(target: TARGET, code, "{name} {cause}: {more}");
    } else {
        tracing::error!(target: TARGET, code, "{name} {cause}");
    }
}

/// What the events are filtered by.
#[cfg(feature = "tracing")]
const TARGET: &str = "api_error";

#[cfg(not(feature = "tracing"))]
pub(crate) fn answered(_: &dyn ApiError, _: &'static Spec, _: Status) {}

#[cfg(not(feature = "tracing"))]
pub(crate) fn fault(
    _: &'static Spec,
    _: &'static str,
    _: &'static str,
    _: Option<&dyn std::fmt::Display>,
) {
}
