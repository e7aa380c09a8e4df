//! Rules of texts that readers see.

use crate::diag::{Diag, Held};
use crate::problem::TextProblem;
use syn::LitStr;

/// The text, if there is one and all of it can be shown on one line.
pub(super) fn shown(literal: &LitStr, what: &'static str, diag: &mut Diag) -> Held<String> {
    let text = literal.value();
    if text.trim().is_empty() {
        return Err(diag.report(literal, TextProblem::Empty { what }));
    }
    if let Some(character) = text.chars().find(|c| c.is_control()) {
        return Err(diag.report(literal, TextProblem::ControlCharacter { what, character }));
    }
    Ok(text)
}
