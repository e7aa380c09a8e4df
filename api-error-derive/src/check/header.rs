//! Rules of headers.

use super::field;
use crate::attribute::Attr;
use crate::diag::Diag;
use crate::model::Header;
use crate::problem::HeaderProblem;
use crate::read::{Error, HeaderArg, Slot};
use api_error_core::header::{is_reserved, name_is_legal, value_is_legal};
use syn::LitStr;

pub(super) fn are_legal<'a>(error: &Error<'a>, diag: &mut Diag) -> Option<Vec<Header<'a>>> {
    let mut headers: Vec<Option<Header<'a>>> = Vec::new();
    for slot in &error.headers {
        let header = match slot {
            Slot::Given(given) => fixed(&given.value, error, diag),
            Slot::Unreadable(_) | Slot::Absent => None,
        };
        headers.push(header);
    }
    for field in &error.fields {
        if let Slot::Given(given) = &field.header {
            let name = name_holds(&given.value, error, diag);
            if name.as_ref().is_some_and(|name| !not_fixed(name, &given.value, error, diag)) {
                return None;
            }
            headers.push(name.map(|name| Header::Field { name, field: field::bound(field) }));
        } else if !field.header.is_absent() {
            headers.push(None);
        }
    }
    headers.into_iter().collect()
}

fn fixed<'a>(arg: &HeaderArg, error: &Error<'a>, diag: &mut Diag) -> Option<Header<'a>> {
    let HeaderArg { name, value } = arg;
    let name = name_holds(name, error, diag);
    let written = value.value();
    if !value_is_legal(&written) {
        diag.report(value, HeaderProblem::IllegalValue { value: written });
        return None;
    }
    Some(Header::Fixed { name: name?, value: written })
}

/// The name in lower case, if an error may set it.
fn name_holds(written: &LitStr, error: &Error<'_>, diag: &mut Diag) -> Option<String> {
    let name = written.value();
    if !name_is_legal(&name) {
        let kept = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let suggestion: String = name.trim().chars().map(kept).collect();
        let suggestion = Some(suggestion).filter(|name| name.contains(|c| c != '-'));
        diag.report(written, HeaderProblem::IllegalName { name, suggestion });
        return None;
    }
    if is_reserved(&name) {
        diag.report(written, HeaderProblem::Reserved { name });
        return None;
    }
    if let Some(attr) = retry_after(error).filter(|_| name.eq_ignore_ascii_case("Retry-After")) {
        diag.report(written, HeaderProblem::RetryAfter { name, attr });
        return None;
    }
    Some(name.to_ascii_lowercase())
}

/// What else sets `Retry-After`.
fn retry_after(error: &Error<'_>) -> Option<Attr> {
    if error.fields.iter().any(|field| !field.retry_after.is_absent()) {
        return Some(Attr::RetryAfter);
    }
    let retry = error.retry.given().filter(|given| given.value.word == "after");
    retry.map(|_| Attr::Retry)
}

/// Whether the error sets no fixed header of this name.
fn not_fixed(name: &str, written: &LitStr, error: &Error<'_>, diag: &mut Diag) -> bool {
    let fixed = error.headers.iter().filter_map(Slot::given);
    let taken = fixed.map(|given| given.value.name.value()).any(|n| n.eq_ignore_ascii_case(name));
    if taken {
        let name = written.value();
        diag.report(written, HeaderProblem::Taken { name, earlier: error.subject });
    }
    !taken
}
