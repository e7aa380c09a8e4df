//! Rules of texts that readers see.

use crate::diag::{Diag, Held};
use crate::format_string::{FormatString, Piece};
use crate::problem::TextProblem;
use std::fmt;
use syn::LitStr;

/// A text that is the same whenever the error occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Text {
    Title,
    Category,
    Phrase,
    Param,
    Header,
}

/// The text, if there is one, all of it can be shown on one line, and nothing is to be filled in.
/// As in messages, `{{` is a brace.
pub(super) fn shown(literal: &LitStr, what: Text, diag: &mut Diag) -> Held<String> {
    let text = one_line(literal, what, diag)?;
    let template = FormatString::read(&text).ok();
    let problem = match template.as_ref().map(|template| template.pieces.as_slice()) {
        Some([Piece::Text(text)]) => return Ok(text.clone()),
        Some(pieces) => {
            let placeholder = pieces.iter().find_map(Piece::placeholder);
            let name = placeholder.map(|placeholder| placeholder.name.clone());
            TextProblem::Placeholder { what, name: name.unwrap_or_default() }
        }
        None => TextProblem::Brace { what },
    };
    Err(diag.report(literal, problem))
}

/// The text, if there is one and all of it can be shown on one line.
pub(super) fn one_line(literal: &LitStr, what: impl fmt::Display, diag: &mut Diag) -> Held<String> {
    let (text, what) = (literal.value(), what.to_string());
    if text.trim().is_empty() {
        return Err(diag.report(literal, TextProblem::Empty { what }));
    }
    if let Some(character) = text.chars().find(|c| c.is_control()) {
        return Err(diag.report(literal, TextProblem::ControlCharacter { what, character }));
    }
    Ok(text)
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Text::Title => "title",
            Text::Category => "category",
            Text::Phrase => "phrase",
            Text::Param => "name of the param",
            Text::Header => "value of the header",
        })
    }
}
