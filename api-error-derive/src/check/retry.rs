//! Rules of retries.

use super::{field, word};
use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::model;
use crate::problem::RetryProblem;
use crate::read::{Error, RetryArg};
use api_error_core::Retry;
use std::time::Duration;

/// When an error may be retried.
pub(super) struct Known<'a> {
    pub(super) retry: Option<Retry>,
    pub(super) field: Option<model::Field<'a>>,
}

pub(super) fn is_consistent<'a>(error: &Error<'a>, diag: &mut Diag) -> Held<Known<'a>> {
    let field = field::one(error, Attr::RetryAfter, |field| &field.retry_after, diag);
    let retry = match error.retry.held()? {
        Some(given) => Some(retry(&given.value, diag)?),
        None => None,
    };
    let subject = error.subject;
    let problem = match retry {
        Some(Retry::Never) => RetryProblem::Never { subject },
        Some(Retry::After(pause)) => RetryProblem::After { subject, seconds: pause.as_secs() },
        Some(Retry::Backoff) | None => return Ok(Known { retry, field: field? }),
    };
    match error.fields.iter().find_map(|field| field.retry_after.attribute()) {
        Some(attribute) => Err(diag.report(attribute, problem)),
        None => Ok(Known { retry, field: field? }),
    }
}

fn retry(RetryArg { word, seconds }: &RetryArg, diag: &mut Diag) -> Held<Retry> {
    word::known("retry", Attr::Retry, word, &["never", "backoff", "after"], diag)?;
    match (word.to_string().as_str(), seconds) {
        ("never", None) => Ok(Retry::Never),
        ("backoff", None) => Ok(Retry::Backoff),
        ("after", Some(seconds)) => {
            let number = seconds.base10_parse().map_err(|_| {
                let written = seconds.base10_digits().to_owned();
                diag.report(seconds, RetryProblem::NotSeconds { written })
            });
            number.map(|number| Retry::After(Duration::from_secs(number)))
        }
        ("after", None) => Err(diag.report(word, RetryProblem::NoSeconds)),
        (other, _) => {
            let word = other.to_owned();
            Err(diag.report(seconds, RetryProblem::UnwantedSeconds { word }))
        }
    }
}
