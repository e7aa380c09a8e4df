//! Rules of pages that document errors.

use super::settings::Rules;
use super::text;
use super::word;
use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::format_string::{FormatString, Piece};
use crate::problem::TextProblem;
use crate::read::{DocsArg, Error};
use syn::LitStr;

/// The page of an error: its own, none, or what the type makes of its code.
pub(super) fn page(error: &Error<'_>, rules: &Rules<'_>, diag: &mut Diag) -> Held<Option<Pattern>> {
    match error.docs.held()?.map(|given| &given.value) {
        Some(DocsArg::Page(literal)) => names_the_code(literal, diag).map(Some),
        Some(DocsArg::None(word)) => {
            word::known("word", Attr::Docs, word, &["none"], diag).map(|()| None)
        }
        None => Ok(rules.docs.clone()),
    }
}

/// A URL that may have the code in it.
#[derive(Clone)]
pub(super) struct Pattern(Vec<Piece<()>>);

impl Pattern {
    pub(super) fn of(&self, code: &str) -> String {
        let piece = |piece: &Piece<()>| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Placeholder(()) => code.to_owned(),
        };
        self.0.iter().map(piece).collect()
    }
}

pub(super) fn names_the_code(docs: &LitStr, diag: &mut Diag) -> Held<Pattern> {
    let written = text::one_line(docs, "docs URL", diag)?;
    if written.contains(' ') {
        return Err(diag.report(docs, TextProblem::DocsSpace));
    }
    let Ok(template) = FormatString::read(&written) else {
        return Err(diag.report(docs, TextProblem::DocsBrace));
    };
    if let Some(other) = template.placeholders().find(|p| p.name != "code" || !p.spec.is_empty()) {
        let name = format!("{{{}{}}}", other.name, other.spec);
        return Err(diag.report(docs, TextProblem::DocsPlaceholder { name }));
    }
    let pieces = template.pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => Piece::Text(text),
        Piece::Placeholder(_) => Piece::Placeholder(()),
    });
    Ok(Pattern(pieces.collect()))
}
