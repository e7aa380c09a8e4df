//! The rules that shapes keep: one function each, which reports or hands on what holds.

mod alternatives;
mod arguments;
mod call;
mod format;
mod function;
mod header;
mod slot;
mod value;

pub(crate) use self::function::{FUNCTIONS, Function};

use super::model::Template;
use super::read::{Attributes, Envelope};
use crate::diag::{Diag, Held};
use crate::problem::EnvelopeProblem;
use crate::read::Said;
use api_error_core::header::name_is_legal;
use syn::{LitInt, LitStr};

/// The template that is written, if all rules hold.
pub(super) fn template(
    written: &Envelope,
    attributes: &Attributes<'_>,
    diag: &mut Diag,
) -> Held<Template> {
    let Attributes { kept: _, media_type, status, headers } = attributes;
    let media_type = given(media_type, |written| self::media_type(written, diag));
    let status = given(status, |written| self::status(written, diag));
    let headers = header::are_legal(headers, &written.ident, diag);
    let body = written.body.as_ref().map_err(|broken| *broken);
    let body = body.and_then(|value| value::holds(value, Hand::default(), diag));
    Ok(Template { body: body?, media_type: media_type?, status: status?, headers: headers? })
}

/// What is at hand, for its slots to be placed.
#[derive(Clone, Copy, Default)]
struct Hand {
    issue: bool,
    param: bool,
}

/// What is written, if anything, as far as it holds.
fn given<W, T>(written: &Said<'_, W>, holds: impl FnOnce(&W) -> Held<T>) -> Held<Option<T>> {
    written.held()?.map(|given| holds(&given.value)).transpose()
}

/// `type/subtype`, with parameters or without (RFC 9110 section 8.3.1).
fn media_type(written: &LitStr, diag: &mut Diag) -> Held<String> {
    let name = written.value();
    let mut parts = name.split(';');
    let essence = parts.next().unwrap_or_default();
    let is_type = |(kind, subtype)| name_is_legal(kind) && name_is_legal(subtype);
    let named = essence.trim_end().split_once('/').is_some_and(is_type);
    if named && parts.all(is_parameter) {
        return Ok(name);
    }
    let suggestion = format!("application/{}", name.trim().to_ascii_lowercase());
    let suggestion = Some(suggestion).filter(|_| name_is_legal(name.trim()));
    Err(diag.report(written, EnvelopeProblem::MediaType { written: name, suggestion }))
}

/// ` charset=utf-8`, or ` profile="https://example.com"`
fn is_parameter(text: &str) -> bool {
    let Some((name, value)) = text.trim().split_once('=') else { return false };
    let plain = |c: char| matches!(c, ' '..='~') && !matches!(c, '"' | '\\');
    let quoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    name_is_legal(name) && quoted.map_or(name_is_legal(value), |value| value.chars().all(plain))
}

/// One that may go with a body (RFC 9110 section 15).
fn status(written: &LitInt, diag: &mut Diag) -> Held<u16> {
    let number = written.base10_parse::<u16>().ok().filter(|number| (100..=599).contains(number));
    let problem = match number {
        Some(status @ (100..=199 | 204 | 205 | 304)) => EnvelopeProblem::StatusOfNoBody { status },
        Some(status) => return Ok(status),
        None => EnvelopeProblem::Status { written: written.base10_digits().to_owned() },
    };
    Err(diag.report(written, problem))
}
