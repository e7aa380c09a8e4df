//! Whether, and when, the request that was answered may be sent again.

use super::Received;
use crate::declaration::Table;
use crate::grammar::Retry;
use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};
use std::time::{Duration, SystemTime};

impl Received {
    /// Whether, and when, the same request may be sent again, as far as the answer tells: its
    /// pause, else what it says of retrying, else what its status means (RFC 9110 section 15).
    ///
    /// The pause is as long as the server says, which may be years; a client has a limit of its own.
    #[must_use]
    pub fn retry(&self) -> Retry {
        match (self.retryable, self.retry_after) {
            (Some(false), _) => Retry::Never,
            (_, Some(pause)) => Retry::After(pause),
            (Some(true), None) => Retry::Backoff,
            (None, None) => self.error_status().map_or(Retry::Never, Retry::of),
        }
    }

    /// [`retry`](Self::retry) by the declaration, where `table` has the [`spec`](Self::spec): the
    /// declaration says whether, the answer says when.
    ///
    /// ```
    /// use api_error_core::{Entry, Retry, Spec, Status, Table, envelope::Problem, read};
    /// use http::{HeaderMap, StatusCode};
    ///
    /// static ERRORS: Table = Table::new(
    ///     "Error",
    ///     &[Entry::Spec(Spec::new("Full", "DISK_FULL", Status::INTERNAL_SERVER_ERROR).retry(Retry::Never))],
    /// );
    /// let body = br#"{"code":"DISK_FULL"}"#;
    /// let received = read::<Problem>(StatusCode::INTERNAL_SERVER_ERROR, &HeaderMap::new(), body);
    /// assert_eq!(received.retry(), Retry::Backoff);
    /// assert_eq!(received.retry_with(&ERRORS), Retry::Never);
    /// ```
    #[must_use]
    pub fn retry_with(&self, table: &'static Table) -> Retry {
        let Some(spec) = self.spec(table) else { return self.retry() };
        let status = self.error_status().unwrap_or(spec.status);
        let declared = spec.retry.unwrap_or(Retry::of(status));
        match self.retry_after {
            Some(pause) if spec.retry_after_field || declared != Retry::Never => {
                Retry::After(pause)
            }
            _ => declared,
        }
    }
}

/// Takes the pause from the header, if the body tells none.
pub(super) fn read(headers: &HeaderMap, received: &mut Received) {
    let Some(header) = headers.get(RETRY_AFTER).filter(|_| received.retry_after.is_none()) else {
        return;
    };
    received.retry_after = header.to_str().ok().and_then(|text| pause(text.trim(), headers));
    if received.retry_after.is_none() {
        let expected = "seconds or an HTTP-date";
        received.note(|| RETRY_AFTER.as_str().to_owned(), expected);
    }
}

/// RFC 9110 section 10.2.3: seconds, which some servers send with a fraction, or the date before which not to come back. A date counts from
/// the answer's own, so that it is no matter whether the two clocks agree.
fn pause(text: &str, headers: &HeaderMap) -> Option<Duration> {
    let (seconds, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if [seconds, fraction].iter().all(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())) {
        let more = fraction.bytes().any(|digit| digit != b'0');
        let seconds: u64 = seconds.parse().ok()?;
        return seconds.checked_add(u64::from(more)).map(Duration::from_secs);
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let sent =
        headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    Some(until.duration_since(sent.unwrap_or_else(SystemTime::now)).unwrap_or_default())
}
