//! An error, its sources and its issues as text.

use super::cut::Cut;
use crate::values::Issue;
use std::error::Error;
use std::fmt::{Display, Write as _};

/// What `error` displays; as much as it wrote, if it gives up.
pub(super) fn text(error: &(impl Display + ?Sized)) -> String {
    let mut text = Cut::default();
    let failed = write!(text, "{error}").is_err();
    let text = text.into_text();
    if failed { text + "(it does not display)" } else { text }
}

/// What the sources of `error` display, outermost first, joined by `: `. One that says the same as
/// the one before it is left out.
pub(super) fn sources(error: &(impl Error + ?Sized), said: &str) -> Option<String> {
    let mut chain: Vec<String> = Vec::new();
    let mut next = error.source();
    while let Some(source) = next {
        let one = text(source);
        if chain.last().map_or(said, String::as_str) != one {
            chain.push(one);
        }
        next = source.source();
    }
    if chain.is_empty() { None } else { Some(text(&chain.join(": "))) }
}

/// The code of each issue and where it is, joined by `; `: `missing at body.phone_number`. Of those that there is
/// no room for, how many there are.
pub(super) fn issues(issues: &[Issue]) -> Option<String> {
    let one = |issue: &Issue| {
        let place = issue.place.map(|place| place.as_str().to_owned());
        let steps: Vec<String> = place.into_iter().chain(issue.field()).collect();
        let at = if steps.is_empty() { "" } else { " at " };
        let id = issue.id.as_ref().map(|id| format!(" of {id}")).unwrap_or_default();
        format!("{}{id}{at}{}", issue.code, steps.join("."))
    };
    let mut all = Cut::default();
    for (at, issue) in issues.iter().enumerate() {
        if all.is_full() {
            return Some(format!("{}; {} more", all.into_text(), issues.len() - at));
        }
        let between = if at == 0 { "" } else { "; " };
        _ = write!(all, "{between}{}", one(issue));
    }
    if issues.is_empty() { None } else { Some(all.into_text()) }
}
