//! Rules of statuses.

use super::field;
use super::text::{self, Text};
use crate::attribute::Attr;
use crate::diag::{Broken, Diag, Held};
use crate::model;
use crate::nearest::nearest;
use crate::problem::StatusProblem;
use crate::read::{Error, StatusArg, StatusWord};
use crate::spell::spell;
use crate::subject::Subject;
use crate::words;
use api_error_core::{Status, Style};
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
    let known = of(status, error.subject, diag)?;
    let phrase = admits(known, status, phrase.as_ref(), diag)?;
    Ok(Known { status: known, phrase, field: field? })
}

/// Reports that the status is missing, unless what was meant as one is reported by itself.
fn missing(error: &Error<'_>, diag: &mut Diag) -> Broken {
    let subject = error.subject;
    let problem = match error.fields.iter().find(|field| !field.status.is_absent()) {
        Some(field) => StatusProblem::MissingBesideField { subject, field: &field.name },
        None => StatusProblem::Missing { subject },
    };
    if error.status_is_reported {
        diag.doubt(error.ident, problem)
    } else {
        diag.report(error.ident, problem)
    }
}

/// The status of an error that is written so.
pub(super) fn of(word: &StatusWord, subject: Subject<'_>, diag: &mut Diag) -> Held<Status> {
    match word {
        StatusWord::Number(number) => by_number(number, subject, diag),
        StatusWord::Name(name) => by_name(name, subject, diag),
    }
}

fn by_number(written: &LitInt, subject: Subject<'_>, diag: &mut Diag) -> Held<Status> {
    let number = written.base10_parse::<u16>().ok();
    number.and_then(Status::new).ok_or_else(|| {
        let problem = match number {
            Some(number @ 100..=399) => StatusProblem::NotAnError { number, subject },
            _ => StatusProblem::NotAStatus { written: written.base10_digits().to_owned() },
        };
        diag.report(written, problem)
    })
}

fn by_name(path: &Path, subject: Subject<'_>, diag: &mut Diag) -> Held<Status> {
    let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    if let Some(status) = path.get_ident().and_then(|_| Status::named(&name)) {
        return Ok(status);
    }
    let shouted = words::restyle(&name, Style::ScreamingSnake);
    let problem = if let Some((_, number)) = NO_ERRORS.iter().find(|(name, _)| *name == shouted) {
        StatusProblem::NameOfNoError { name, number: *number, subject }
    } else if Status::named(&shouted).is_some() {
        let path = spell(path);
        if path == name {
            StatusProblem::Spelling { name, right: shouted, subject }
        } else {
            StatusProblem::Path { path, name: shouted, subject }
        }
    } else {
        let near = nearest(&shouted, Status::registry().iter().map(|row| row.name));
        let near = near.and_then(Status::named).and_then(Status::registered);
        StatusProblem::UnknownName { name, near: near.map(|row| row.name) }
    };
    Err(diag.report(path, problem))
}

/// Statuses that http names, too, and that say that nothing failed.
const NO_ERRORS: [(&str, u16); 21] = [
    ("CONTINUE", 100),
    ("SWITCHING_PROTOCOLS", 101),
    ("PROCESSING", 102),
    ("EARLY_HINTS", 103),
    ("OK", 200),
    ("CREATED", 201),
    ("ACCEPTED", 202),
    ("NON_AUTHORITATIVE_INFORMATION", 203),
    ("NO_CONTENT", 204),
    ("RESET_CONTENT", 205),
    ("PARTIAL_CONTENT", 206),
    ("MULTI_STATUS", 207),
    ("ALREADY_REPORTED", 208),
    ("IM_USED", 226),
    ("MULTIPLE_CHOICES", 300),
    ("MOVED_PERMANENTLY", 301),
    ("FOUND", 302),
    ("SEE_OTHER", 303),
    ("NOT_MODIFIED", 304),
    ("TEMPORARY_REDIRECT", 307),
    ("PERMANENT_REDIRECT", 308),
];

/// The phrase of a status: its own exactly if it has none in the registry.
fn admits(
    status: Status,
    written: &StatusWord,
    phrase: Option<&LitStr>,
    diag: &mut Diag,
) -> Held<Option<String>> {
    match (phrase, status.registered()) {
        (None, Some(_)) => Ok(None),
        (Some(phrase), None) => text::shown(phrase, Text::Phrase, diag).map(Some),
        (None, None) => Err(diag.report(written, StatusProblem::Unregistered { status })),
        (Some(phrase), Some(_)) => Err(diag.report(phrase, StatusProblem::Phrased { status })),
    }
}
