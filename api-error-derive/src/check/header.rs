//! Rules of headers.

use super::{field, message, pause, source};
use crate::attribute::Attr;
use crate::diag::{Diag, Held, all};
use crate::format_string::{FormatString, Piece};
use crate::model::Header;
use crate::problem::{HeaderProblem, MessageProblem, Printed};
use crate::read::{Error, HeaderArg, Said};
use api_error_core::header::{is_reserved, name_is_legal, value_is_legal};
use syn::LitStr;

pub(super) fn are_legal<'a>(error: &Error<'a>, diag: &mut Diag) -> Held<Vec<Header<'a>>> {
    let written = error.headers.iter().filter_map(|said| said.held().transpose());
    let written = all(written.map(|given| text(&given?.value, error, diag)));
    let of_fields = all(error.fields.iter().filter_map(|field| {
        let given = field.header.held().transpose()?;
        Some(given.and_then(|given| {
            let name = name_is_free(&given.value.0, error, diag)?;
            not_fixed(&name, &given.value.0, error, diag)?;
            if name == "retry-after" {
                return Err(diag.report(given.attribute, HeaderProblem::PauseOfField));
            }
            Ok(Header::Field { name, field: field::bound(field) })
        }))
    }));
    let (mut headers, of_fields): (Vec<_>, Vec<_>) = (written?, of_fields?);
    headers.extend(of_fields);
    Ok(headers)
}

/// A text of the error's own, which may print fields.
fn text<'a>(arg: &HeaderArg, error: &Error<'a>, diag: &mut Diag) -> Held<Header<'a>> {
    let HeaderArg { name, value } = arg;
    let name = name_is_free(name, error, diag);
    let template = FormatString::read(&value.value())
        .map_err(|mistake| diag.report(value, Printed::Header.not_read(mistake)))?;
    if let Some(fixed) = template.fixed() {
        let known = name.as_deref().unwrap_or_default();
        value_fits(known, value, &fixed, diag)?;
        return Ok(Header::Fixed { name: name?, value: fixed });
    }
    let fields = message::fields(&template, value, Printed::Header, error, diag)?;
    let sample: String = template.pieces.iter().map(sample).collect();
    if !value_is_legal(&sample) {
        return Err(diag.report(value, HeaderProblem::IllegalValue { value: value.value() }));
    }
    if let Some(field) = fields.iter().find(|field| source::is_source(error, &field.name)) {
        let field = field.name.clone();
        return Err(diag.report(value, MessageProblem::SourceInHeader { field }));
    }
    match name? {
        name if name == "retry-after" => Err(diag.report(value, HeaderProblem::PauseOfField)),
        name => Ok(Header::Written { name, literal: value.clone(), template, fields }),
    }
}

/// A piece as it may be sent.
fn sample(piece: &Piece) -> &str {
    match piece {
        Piece::Text(text) => text,
        Piece::Placeholder(_) => "x",
    }
}

/// The header of this name, in lower case, may have this value.
pub(super) fn value_fits(name: &str, at: &LitStr, value: &str, diag: &mut Diag) -> Held<()> {
    let value_of = || value.to_owned();
    if !value_is_legal(value) {
        return Err(diag.report(at, HeaderProblem::IllegalValue { value: value_of() }));
    }
    if name == "retry-after" && !pause::is_legal(value) {
        return Err(diag.report(at, HeaderProblem::NoPause { value: value_of() }));
    }
    Ok(())
}

/// The name as it is written, if it is one, and none of the answer's own.
pub(crate) fn may_be_set(written: &LitStr, diag: &mut Diag) -> Held<String> {
    let name = written.value();
    let problem = if !name_is_legal(&name) {
        HeaderProblem::illegal_name(name)
    } else if is_reserved(&name) {
        HeaderProblem::Reserved { name }
    } else {
        return Ok(name);
    };
    Err(diag.report(written, problem))
}

/// The name in lower case, if an error may set it.
fn name_is_free(written: &LitStr, error: &Error<'_>, diag: &mut Diag) -> Held<String> {
    let name = may_be_set(written, diag)?;
    let is_pause = name.eq_ignore_ascii_case("Retry-After");
    let retry_after = retry_after(error).filter(|_| is_pause);
    let never = error.retry.given().filter(|given| is_pause && given.value.word == "never");
    let problem = if let Some(attr) = retry_after {
        HeaderProblem::RetryAfter { name, attr }
    } else if never.is_some() {
        HeaderProblem::RetryNever { name, subject: error.subject }
    } else {
        return Ok(name.to_ascii_lowercase());
    };
    Err(diag.report(written, problem))
}

/// What else sets `Retry-After`.
fn retry_after(error: &Error<'_>) -> Option<Attr> {
    if error.fields.iter().any(|field| !field.retry_after.is_absent()) {
        return Some(Attr::RetryAfter);
    }
    let retry = error.retry.given().filter(|given| given.value.word == "after");
    retry.map(|_| Attr::Retry)
}

/// The error sets no fixed header of this name.
fn not_fixed(name: &str, written: &LitStr, error: &Error<'_>, diag: &mut Diag) -> Held<()> {
    let fixed = error.headers.iter().filter_map(Said::given);
    let taken = fixed.map(|given| given.value.name.value()).any(|n| n.eq_ignore_ascii_case(name));
    if taken {
        let (name, earlier) = (written.value(), error.subject);
        return Err(diag.report(written, HeaderProblem::Taken { name, earlier }));
    }
    Ok(())
}
