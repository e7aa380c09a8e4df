//! Rules of statuses.

use super::{field, text};
use crate::attribute::Attr;
use crate::diag::Diag;
use crate::model;
use crate::nearest::nearest;
use crate::problem::StatusProblem;
use crate::read::{Error, StatusArg, StatusWord};
use api_error_core::Status;
use quote::ToTokens;
use syn::{LitInt, LitStr, Path};

/// The status of an error.
pub(super) struct Known<'a> {
    pub(super) status: Status,
    pub(super) phrase: Option<String>,
    /// The field that decides it at run time.
    pub(super) field: Option<model::Field<'a>>,
}

pub(super) fn is_an_error<'a>(error: &Error<'a>, diag: &mut Diag) -> Option<Known<'a>> {
    let field = field::one(error, Attr::Status, |field| &field.status, diag);
    if error.status.is_absent() {
        is_there(error, diag);
        return None;
    }
    let StatusArg { status, phrase } = &error.status.given()?.value;
    let (status, phrase) = match status {
        StatusWord::Number(number) => by_number(number, phrase.as_ref(), error, diag)?,
        StatusWord::Name(name) => {
            let status = by_name(name, diag)?;
            (status, admits(status, name, phrase.as_ref(), diag)?)
        }
    };
    Some(Known { status, phrase, field: field? })
}

/// Reports a missing status, unless rustc has a word to say of what may have been meant as one.
fn is_there(error: &Error<'_>, diag: &mut Diag) {
    if error.is_misspelled() {
        return;
    }
    let subject = error.subject;
    let problem = match error.fields.iter().find(|field| !field.status.is_absent()) {
        Some(field) => StatusProblem::MissingBesideField { subject, field: &field.name },
        None => StatusProblem::Missing { subject },
    };
    diag.report(error.ident, problem);
}

fn by_number(
    written: &LitInt,
    phrase: Option<&LitStr>,
    error: &Error<'_>,
    diag: &mut Diag,
) -> Option<(Status, Option<String>)> {
    let number = written.base10_parse::<u16>().ok();
    if let Some(status) = number.and_then(Status::new) {
        return Some((status, admits(status, written, phrase, diag)?));
    }
    let problem = match number {
        Some(number @ 100..=399) => StatusProblem::NotAnError { number, subject: error.subject },
        _ => StatusProblem::NotAStatus { written: written.base10_digits().to_owned() },
    };
    diag.report(written, problem);
    None
}

fn by_name(path: &Path, diag: &mut Diag) -> Option<Status> {
    let name = path.segments.last()?.ident.to_string();
    let Some(status) = Status::named(&name) else {
        let near = nearest(&name, Status::registry().iter().map(|row| row.name));
        let near = near.and_then(Status::named).and_then(Status::registered);
        diag.report(path, StatusProblem::UnknownName { name, near: near.map(|row| row.name) });
        return None;
    };
    if path.get_ident().is_none() {
        let path_written = crate::spell::spell(path);
        diag.report(path, StatusProblem::Path { path: path_written, name });
        return None;
    }
    Some(status)
}

/// The phrase of a status: its own exactly if it has none in the registry.
fn admits(
    status: Status,
    written: &impl ToTokens,
    phrase: Option<&LitStr>,
    diag: &mut Diag,
) -> Option<Option<String>> {
    match (phrase, status.registered()) {
        (None, Some(_)) => Some(None),
        (Some(phrase), None) => text::shown(phrase, "phrase", diag).map(Some),
        (None, None) => {
            diag.report(written, StatusProblem::Unregistered { status });
            None
        }
        (Some(phrase), Some(_)) => {
            diag.report(phrase, StatusProblem::Phrased { status });
            None
        }
    }
}
