//! Rules of retries.

use super::{field, word};
use crate::attribute::Attr;
use crate::diag::Diag;
use crate::model;
use crate::problem::RetryProblem;
use crate::read::{Error, RetryArg};
use api_error_core::Retry;
use std::time::Duration;
use syn::LitInt;

/// When an error may be retried.
pub(super) struct Known<'a> {
    pub(super) retry: Option<Retry>,
    pub(super) field: Option<model::Field<'a>>,
}

pub(super) fn is_consistent<'a>(error: &Error<'a>, diag: &mut Diag) -> Option<Known<'a>> {
    let field = field::one(error, Attr::RetryAfter, |field| &field.retry_after, diag);
    let retry = match error.retry.given() {
        Some(given) => Some(retry(&given.value, diag)?),
        None if error.retry.is_absent() => None,
        None => return None,
    };
    let subject = error.subject;
    let problem = match retry {
        Some(Retry::Never) => RetryProblem::Never { subject },
        Some(Retry::After(pause)) => RetryProblem::After { subject, seconds: pause.as_secs() },
        Some(Retry::Backoff) | None => return Some(Known { retry, field: field? }),
    };
    let at = error.fields.iter().find_map(|field| field.retry_after.attribute());
    if let Some(attribute) = at {
        diag.report(attribute, problem);
        return None;
    }
    Some(Known { retry, field: field? })
}

fn retry(RetryArg { word, seconds }: &RetryArg, diag: &mut Diag) -> Option<Retry> {
    if !word::known("retry", Attr::Retry, word, &["never", "backoff", "after"], diag) {
        return None;
    }
    match (word.to_string().as_str(), seconds) {
        ("never", None) => Some(Retry::Never),
        ("backoff", None) => Some(Retry::Backoff),
        ("after", Some(seconds)) => after(seconds, diag),
        ("after", None) => {
            diag.report(word, RetryProblem::NoSeconds);
            None
        }
        (other, _) => {
            diag.report(seconds, RetryProblem::UnwantedSeconds { word: other.to_owned() });
            None
        }
    }
}

fn after(seconds: &LitInt, diag: &mut Diag) -> Option<Retry> {
    let Ok(number) = seconds.base10_parse() else {
        let written = seconds.base10_digits().to_owned();
        diag.report(seconds, RetryProblem::NotSeconds { written });
        return None;
    };
    Some(Retry::After(Duration::from_secs(number)))
}
