//! Rules of headers that a type declares for its errors.

use super::header;
use super::status;
use super::text::{self, Text};
use super::word;
use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::model::{Entry, Header, Kind};
use crate::problem::HeaderProblem;
use crate::read::{CommonHeaderArg, Error, Given, RetryArg, Said};
use crate::subject::Subject;
use api_error_core::Status;

/// A header of every error, or of those of one status.
pub(super) struct CommonHeader {
    /// In lower case.
    name: String,
    value: String,
    when: Option<Status>,
}

/// Of those that do not hold, only the report is left.
pub(super) fn are_legal(written: &[Held<CommonHeaderArg>], diag: &mut Diag) -> Vec<CommonHeader> {
    written.iter().flatten().filter_map(|arg| is_legal(arg, diag).ok()).collect()
}

fn is_legal(arg: &CommonHeaderArg, diag: &mut Diag) -> Held<CommonHeader> {
    let CommonHeaderArg { name: literal, value, when } = arg;
    let name = literal.value();
    let when = when.as_ref().map(|(key, status)| {
        word::known("key", Attr::Header, key, &["when"], diag)?;
        status::of(status, Subject::Header(&name), diag)
    });
    header::may_be_set(literal, diag)?;
    let text = text::shown(value, Text::Header, diag)?;
    let name = name.to_ascii_lowercase();
    header::value_fits(&name, value, &text, diag)?;
    Ok(CommonHeader { name, value: text, when: when.transpose()? })
}

/// Every status that is named is some error's, where each error's is known.
pub(crate) fn are_sent(
    written: &[Held<CommonHeaderArg>],
    errors: &[Held<Entry<'_>>],
    diag: &mut Diag,
) -> Held<()> {
    let mut statuses = Vec::new();
    for error in errors {
        match error.as_ref().map(|error| &error.kind) {
            Ok(Kind::Spec(spec)) if spec.runtime_status.is_none() => statuses.push(spec.status),
            Ok(Kind::Inner(_)) => {}
            Ok(Kind::Spec(_)) | Err(_) => return Ok(()),
        }
    }
    let mut held = Ok(());
    for arg in written.iter().flatten() {
        let Some((_, word)) = &arg.when else { continue };
        let name = arg.name.value();
        // One that is no status is reported before.
        let Ok(status) = status::of(word, Subject::Header(&name), &mut Diag::default()) else {
            continue;
        };
        if !statuses.contains(&status) {
            held = Err(diag.report(word, HeaderProblem::NeverSent { name, status }));
        }
    }
    held
}

/// Those that an error of this status has, beside its own. It replaces what it names itself.
pub(super) fn of<'a>(
    error: &Error<'a>,
    status: Status,
    common: &[CommonHeader],
) -> Vec<Header<'a>> {
    let own = error.headers.iter().filter_map(Said::given).map(|given| given.value.name.value());
    let of_fields = error.fields.iter().filter_map(|field| field.header.given());
    let own: Vec<_> = own.chain(of_fields.map(|given| given.value.0.value())).collect();
    let says = |given: &Given<'_, RetryArg>| given.value.word != "backoff";
    let paused = error.retry.given().is_some_and(says)
        || error.fields.iter().any(|field| !field.retry_after.is_absent());
    let applies = |header: &&CommonHeader| {
        header.when.is_none_or(|when| when == status)
            && !own.iter().any(|name| name.eq_ignore_ascii_case(&header.name))
            && !(paused && header.name == "retry-after")
    };
    let fixed = |CommonHeader { name, value, when: _ }: &CommonHeader| Header::Fixed {
        name: name.clone(),
        value: value.clone(),
    };
    common.iter().filter(applies).map(fixed).collect()
}
