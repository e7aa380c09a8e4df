//! One error: every rule, whatever the others find.

use super::settings::Rules;
use super::text::Text;
use super::{
    Codes, common_header, docs, field, header, message, retry, status, text, transparent, word,
};
use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::model::{Entry, Kind, Spec};
use crate::read::Error;
use crate::words;
use api_error_core::Level;

/// The entry that `error` makes in the table, if all rules hold.
pub(crate) fn error<'a>(
    error: &Error<'a>,
    rules: &Rules<'_>,
    codes: &mut Codes<'a>,
    diag: &mut Diag,
) -> Held<Entry<'a>> {
    let kind = match transparent::kept(error) {
        Some(how) => transparent::inner(error, how, rules.own, diag).map(Kind::Inner),
        None => spec(error, rules, codes, diag).map(|spec| Kind::Spec(Box::new(spec))),
    };
    let envelope = error.envelope.held()?.map(|given| given.value.clone());
    Ok(Entry { ident: error.ident, envelope, kind: kind? })
}

fn spec<'a>(
    error: &Error<'a>,
    rules: &Rules<'_>,
    codes: &mut Codes<'a>,
    diag: &mut Diag,
) -> Held<Spec<'a>> {
    let status = status::is_an_error(error, diag);
    let name = words::Name::of(error.ident);
    let code = codes.claim((error, &name), rules, diag);
    let title = title(error, &name, diag);
    let category = category(error, rules, diag);
    let docs = docs::page(error, rules, diag);
    let params = field::params_have_names(error, rules, diag);
    let named = params.as_deref().unwrap_or_default();
    let message = message::in_public(error, status.as_ref().map_err(|broken| *broken), named, diag);
    let retry = retry::is_consistent(error, diag);
    let headers = header::are_legal(error, diag);
    let details = field::details(error, diag);
    let issues = field::one(error, Attr::Issues, |field| &field.issues, diag);
    let log = log(error, diag);
    let (status, code, retry, mut headers) = (status?, code?, retry?, headers?);
    headers.extend(common_header::of(error, status.status, &rules.headers));
    Ok(Spec {
        message: message?,
        status: status.status,
        phrase: status.phrase,
        runtime_status: status.field,
        docs: docs?.map(|docs| docs.of(&code.full)),
        code: code.full,
        number: code.number,
        title: title?,
        category: category?,
        doc: error.doc.clone(),
        retry: retry.retry,
        retry_after: retry.field,
        params: params?,
        details: details?,
        issues: issues?,
        headers,
        log: log?,
    })
}

fn title(error: &Error<'_>, name: &words::Name, diag: &mut Diag) -> Held<String> {
    match error.title.held()? {
        Some(title) => text::shown(&title.value, Text::Title, diag),
        None => Ok(name.title()),
    }
}

/// Its own, or the type's.
fn category(error: &Error<'_>, rules: &Rules<'_>, diag: &mut Diag) -> Held<Option<String>> {
    match error.category.held()? {
        Some(given) => text::shown(&given.value, Text::Category, diag).map(Some),
        None => Ok(rules.category.clone()),
    }
}

fn log(error: &Error<'_>, diag: &mut Diag) -> Held<Option<Level>> {
    let Some(written) = error.log.held()? else { return Ok(None) };
    let all: Vec<_> = Level::ALL.iter().map(|(_, name)| *name).collect();
    word::known("level", Attr::Log, &written.value, &all, diag)?;
    Ok(Level::named(&written.value.to_string()))
}
