//! Rules of statuses.

use super::{field, text};
use crate::attribute::Attr;
use crate::diag::{Broken, Diag, Held};
use crate::model;
use crate::nearest::nearest;
use crate::problem::StatusProblem;
use crate::read::{Error, StatusArg, StatusWord};
use crate::spell::spell;
use api_error_core::Status;
use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{LitInt, LitStr, Path};

/// The status of an error.
pub(super) struct Known<'a> {
    pub(super) status: Status,
    pub(super) phrase: Option<String>,
    /// The field that decides it at run time.
    pub(super) field: Option<model::Field<'a>>,
}

pub(super) fn is_an_error<'a>(error: &Error<'a>, diag: &mut Diag) -> Held<Known<'a>> {
    let field = field::one(error, Attr::Status, |field| &field.status, diag);
    let Some(given) = error.status.held()? else { return Err(missing(error, diag)) };
    let StatusArg { status, phrase } = &given.value;
    let (status, written) = match status {
        StatusWord::Number(number) => (by_number(number, error, diag)?, number.to_token_stream()),
        StatusWord::Name(name) => (by_name(name, diag)?, name.to_token_stream()),
    };
    let phrase = admits(status, written, phrase.as_ref(), diag)?;
    Ok(Known { status, phrase, field: field? })
}

/// Reports that the status is missing, unless rustc reports what was meant as one.
fn missing(error: &Error<'_>, diag: &mut Diag) -> Broken {
    if error.misspelled {
        return Broken;
    }
    let subject = error.subject;
    let problem = match error.fields.iter().find(|field| !field.status.is_absent()) {
        Some(field) => StatusProblem::MissingBesideField { subject, field: &field.name },
        None => StatusProblem::Missing { subject },
    };
    diag.report(error.ident, problem)
}

fn by_number(written: &LitInt, error: &Error<'_>, diag: &mut Diag) -> Held<Status> {
    let number = written.base10_parse::<u16>().ok();
    number.and_then(Status::new).ok_or_else(|| {
        let problem = match number {
            Some(number @ 100..=399) => {
                StatusProblem::NotAnError { number, subject: error.subject }
            }
            _ => StatusProblem::NotAStatus { written: written.base10_digits().to_owned() },
        };
        diag.report(written, problem)
    })
}

fn by_name(path: &Path, diag: &mut Diag) -> Held<Status> {
    let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    let Some(status) = Status::named(&name) else {
        let near = nearest(&name, Status::registry().iter().map(|row| row.name));
        let near = near.and_then(Status::named).and_then(Status::registered);
        let near = near.map(|row| row.name);
        return Err(diag.report(path, StatusProblem::UnknownName { name, near }));
    };
    if path.get_ident().is_none() {
        let written = spell(path);
        return Err(diag.report(path, StatusProblem::Path { path: written, name }));
    }
    Ok(status)
}

/// The phrase of a status: its own exactly if it has none in the registry.
fn admits(
    status: Status,
    written: TokenStream,
    phrase: Option<&LitStr>,
    diag: &mut Diag,
) -> Held<Option<String>> {
    match (phrase, status.registered()) {
        (None, Some(_)) => Ok(None),
        (Some(phrase), None) => text::shown(phrase, "phrase", diag).map(Some),
        (None, None) => Err(diag.report(written, StatusProblem::Unregistered { status })),
        (Some(phrase), Some(_)) => Err(diag.report(phrase, StatusProblem::Phrased { status })),
    }
}
