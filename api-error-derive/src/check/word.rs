//! Rules of words that are one of a few.

use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::nearest::nearest;
use crate::problem::AttributeProblem;
use syn::Ident;

/// `word` is one of `all`.
pub(super) fn known(
    what: &'static str,
    attr: Attr,
    word: &Ident,
    all: &[&str],
    diag: &mut Diag,
) -> Held<()> {
    let written = word.to_string();
    if all.contains(&written.as_str()) {
        return Ok(());
    }
    Err(diag.report(word, unknown(what, attr, written, all)))
}

/// A word that is none of `all`.
pub(super) fn unknown(
    what: &'static str,
    attr: Attr,
    word: String,
    all: &[&str],
) -> AttributeProblem<'static> {
    let lower = word.to_lowercase();
    let near = all.iter().copied().find(|known| *known == lower);
    let near = near.or_else(|| nearest(&word, all.iter().copied())).map(str::to_owned);
    AttributeProblem::UnknownWord { what, word, attr, near, all: format!("`{}`", all.join("`, `")) }
}
