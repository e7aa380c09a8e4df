//! One answer of each error, by the writer that makes the real ones.

mod message;
mod occurrence;
mod param;

pub(crate) use self::param::of as of_param;

use self::occurrence::Sample;
use crate::model::Example;
use api_error_core::{Context, Listed, preview};
use std::time::{Duration, SystemTime};

/// An answer of a listed error, to a request of which all is known.
pub(crate) fn of(listed: &Listed) -> Example {
    let sample = Sample::of(listed);
    let response = request().enter(|| preview(&sample, listed.template));
    let headers = response.headers().iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    Example {
        status: response.status().as_u16(),
        headers: headers.collect(),
        body: String::from_utf8_lossy(response.body()).into_owned(),
    }
}

/// The request that every example answers: the same each time, so that documents do not change by
/// themselves.
fn request() -> Context {
    // 2026-01-15T09:30:00Z
    let time = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(1_768_469_400));
    let context = Context::new()
        .request_id("019bc0de-5d40-7000-8000-3a5f1c2b7e90")
        .trace_id("4bf92f3577b34da6a3ce929d0e0e4736")
        .path("/path")
        .method("GET");
    match time {
        Some(time) => context.timestamp(time),
        None => context,
    }
}
