//! What a section tells of an error, in the words of every document.

use super::answer::Shown;
use super::visible::line;
use crate::header;
use crate::model::{Catalog, Message, Param, Retry, Row};

/// `402 Payment Required`
pub(crate) fn status(row: &Row) -> String {
    format!("{} {}", row.status, line(&row.phrase))
}

/// Whether it may be sent again, in a sentence.
pub(crate) fn retry(row: &Row) -> String {
    match row.retry {
        Retry::Never => "The same request would fail again.".to_owned(),
        Retry::Backoff => "Try again, after a pause that grows each time.".to_owned(),
        Retry::After(1) => "Try again after a second.".to_owned(),
        Retry::After(seconds) => format!("Try again after {seconds} seconds."),
        Retry::Given => "Try again after the time that the answer gives.".to_owned(),
    }
}

/// The message, and whether values stand in it.
pub(crate) fn message(row: &Row) -> Option<(String, bool)> {
    match row.message.as_ref()? {
        Message::Fixed(text) => Some((line(text), false)),
        Message::Pattern(text) => Some((line(text), true)),
    }
}

/// Where it is declared: `billing::errors::BillingError::Quota`. A struct is its own type.
pub(crate) fn origin(row: &Row) -> String {
    line(&row.origin.to_string())
}

/// What is said of a param beside its name.
#[derive(Debug)]
pub(crate) struct ParamFacts {
    pub(crate) name: String,
    pub(crate) ty: String,
    pub(crate) example: String,
    pub(crate) note: &'static str,
}

pub(crate) fn params(row: &Row) -> Vec<ParamFacts> {
    row.params.iter().map(|param| self::param(row, param)).collect()
}

fn param(row: &Row, param: &Param) -> ParamFacts {
    let hidden = |answer: &crate::model::Answer| answer.hidden.contains(&param.name);
    let note = match param.optional {
        _ if !row.answers.is_empty() && row.answers.iter().all(hidden) => "not sent",
        true => "may be absent",
        false => "",
    };
    ParamFacts {
        name: line(&param.name),
        ty: line(&param.ty),
        example: line(&param.example.to_string()),
        note,
    }
}

/// What is said of a header beside its name.
#[derive(Debug)]
pub(crate) struct HeaderFacts {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Whether every answer has this value.
    pub(crate) fixed: bool,
    pub(crate) about: &'static str,
}

/// The headers of its answers, that of the media type aside.
pub(crate) fn headers(row: &Row, answers: &[Shown]) -> Vec<HeaderFacts> {
    let mut found: Vec<HeaderFacts> = Vec::new();
    for (name, value) in answers.iter().flat_map(|answer| &answer.headers) {
        if name == "content-type" || found.iter().any(|f| f.name == *name && f.value == *value) {
            continue;
        }
        let declared = row.headers.iter().find(|header| header.name == *name);
        let after = name == "retry-after" && matches!(row.retry, Retry::After(_));
        found.push(HeaderFacts {
            fixed: after || declared.is_some_and(|header| header.value.is_some()),
            about: header::known(name).map_or("", |known| known.about),
            name: name.clone(),
            value: value.clone(),
        });
    }
    found
}

/// Whether errors of several services are in the catalog.
pub(crate) fn has_several_services(catalog: &Catalog) -> bool {
    let mut services = catalog.errors.iter().map(|row| &row.origin.service);
    services.next().is_some_and(|first| services.any(|other| other != first))
}
