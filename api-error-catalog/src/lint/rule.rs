//! The rules, each named for what holds.

use super::Lint;
use super::similar::Codes;
use crate::model::{Catalog, Message, Retry, Row};
use api_error_core::Status;

/// Told of what does not hold.
type Found<'f> = &'f mut dyn FnMut(Lint, String);

pub(super) fn all(row: &Row, (catalog, codes): (&Catalog, &Codes<'_>), found: Found<'_>) {
    required_header_is_declared(row, found);
    retry_time_is_told(row, found);
    it_is_described(row, found);
    code_differs_by_more_than_style(row, codes, found);
    values_in_messages_are_params(row, catalog, found);
    params_are_sent(row, found);
    title_is_no_code(row, found);
    server_error_tells_something(row, found);
}

fn required_header_is_declared(row: &Row, found: Found<'_>) {
    let registered = Status::new(row.status).and_then(Status::registered);
    let Some((rfc, duty)) = registered.and_then(|row| Some((row.rfc, row.header?))) else { return };
    let declares = |name: &str| row.headers.iter().any(|h| h.name.eq_ignore_ascii_case(name));
    if duty.strength == "MUST" && !declares(duty.header) {
        let (status, header) = (row.status, duty.header);
        let message = format!("answers {status} without `{header}`, which RFC {rfc} demands");
        found(Lint::RequiredHeader, message);
    }
}

fn retry_time_is_told(row: &Row, found: Found<'_>) {
    if matches!(row.status, 429 | 503) && row.retry == Retry::Backoff {
        let message = format!("answers {} without saying when to come back", row.status);
        found(Lint::NoRetryTime, message);
    }
}

fn it_is_described(row: &Row, found: Found<'_>) {
    if row.description.trim().is_empty() {
        found(Lint::NoDescription, "has no description".to_owned());
    }
}

fn code_differs_by_more_than_style(row: &Row, codes: &Codes<'_>, found: Found<'_>) {
    if let Some(other) = codes.before(row) {
        found(Lint::SimilarCodes, format!("differs from {other} only by style"));
    }
}

/// Where a shape has no place for params, there is nothing to write.
fn values_in_messages_are_params(row: &Row, catalog: &Catalog, found: Found<'_>) {
    let Some(Message::Pattern(pattern)) = &row.message else { return };
    let mut shapes = row.answers.iter().filter_map(|answer| catalog.shape(&answer.shape));
    if row.status >= 500 || !shapes.any(|shape| shape.places_of("params").next().is_some()) {
        return;
    }
    for name in names(pattern).filter(|name| !is_told(row, name)) {
        let message = format!("tells `{name}` in its message only, where clients cannot read it");
        found(Lint::OnlyInMessage, message);
    }
}

/// The names in the braces of a format string, doubled braces aside.
fn names(pattern: &str) -> impl Iterator<Item = &str> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        loop {
            let (_, after) = rest.split_once('{')?;
            if let Some(text) = after.strip_prefix('{') {
                rest = text;
                continue;
            }
            let (inside, after) = after.split_once('}')?;
            rest = after;
            return Some(inside.split(':').next().unwrap_or(inside).trim());
        }
    })
}

/// Whether the answer tells it by itself, too.
fn is_told(row: &Row, name: &str) -> bool {
    match name {
        "retry_after" if row.retry == Retry::Given => true,
        "status" if row.status_varies => true,
        "details" if row.details.is_some() => true,
        "issues" if row.issues => true,
        _ => {
            let is = |header: &crate::model::Header| header.name.eq_ignore_ascii_case(name);
            row.param(name).is_some() || row.headers.iter().any(is)
        }
    }
}

fn params_are_sent(row: &Row, found: Found<'_>) {
    for answer in &row.answers {
        for name in &answer.hidden {
            let message = format!("does not send its param `{name}` in its shape {}", answer.shape);
            found(Lint::HiddenParam, message);
        }
    }
}

fn title_is_no_code(row: &Row, found: Found<'_>) {
    if row.title == row.code {
        found(Lint::TitleIsCode, "has its code as its title".to_owned());
    }
}

fn server_error_tells_something(row: &Row, found: Found<'_>) {
    let tells = |message: &Message| !matches!(message, Message::Fixed(text) if *text == row.phrase);
    if row.status >= 500 && !row.message.as_ref().is_some_and(tells) {
        found(Lint::OpaqueServerError, format!("tells clients nothing but {:?}", row.phrase));
    }
}
