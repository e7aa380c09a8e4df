//! An error and its sources as text.

use std::error::Error;
use std::fmt::{Display, Write as _};

/// What `error` displays; as much as it wrote, if it gives up.
pub(super) fn text(error: &(impl Display + ?Sized)) -> String {
    let mut text = String::new();
    if write!(text, "{error}").is_err() {
        text.push_str("(it does not display)");
    }
    text
}

/// What the sources of `error` display, outermost first, joined by `: `. One that says the same as
/// the one before it is left out.
pub(super) fn sources(error: &(impl Error + ?Sized), said: &str) -> Option<String> {
    let mut chain: Vec<String> = Vec::new();
    let mut next = error.source();
    while let Some(source) = next {
        let text = text(source);
        if chain.last().map_or(said, String::as_str) != text {
            chain.push(text);
        }
        next = source.source();
    }
    if chain.is_empty() { None } else { Some(chain.join(": ")) }
}
