//! Values that a client would have to parse out of a sentence.

use super::Finding;
use crate::declaration::{Message, Spec};

pub(super) fn only_in_message(spec: &'static Spec) -> impl Iterator<Item = Finding> {
    let pattern = match spec.message {
        Message::Displayed(pattern) | Message::Pattern(pattern) if !spec.status.is_server() => {
            pattern
        }
        Message::Displayed(_) | Message::Pattern(_) | Message::Fixed(_) | Message::Default => "",
    };
    let hidden = names(pattern).filter(|name| !is_told(spec, name));
    hidden.map(|value| Finding::OnlyInMessage { code: spec.code, value })
}

/// The names in the braces of a format string, doubled braces aside.
fn names(pattern: &'static str) -> impl Iterator<Item = &'static str> {
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
fn is_told(spec: &Spec, name: &str) -> bool {
    match name {
        "retry_after" if spec.retry_after_field => true,
        "status" if spec.runtime_status => true,
        "details" if spec.details.is_some() => true,
        "issues" if spec.issues => true,
        _ => {
            let header =
                |header: &crate::declaration::Header| header.name.eq_ignore_ascii_case(name);
            spec.params.named(name).is_some() || spec.headers.iter().any(header)
        }
    }
}
