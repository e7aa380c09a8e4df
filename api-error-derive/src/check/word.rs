//! Rules of words that are one of a few.

use crate::attribute::Attr;
use crate::diag::Diag;
use crate::nearest::nearest;
use crate::problem::AttributeProblem;
use syn::Ident;

/// Whether `word` is one of `all`.
pub(super) fn known(
    what: &'static str,
    attr: Attr,
    word: &Ident,
    all: &[&str],
    diag: &mut Diag,
) -> bool {
    let written = word.to_string();
    let known = all.contains(&written.as_str());
    if !known {
        diag.report(word, unknown(what, attr, written, all));
    }
    known
}

/// A word that is none of `all`.
pub(super) fn unknown(
    what: &'static str,
    attr: Attr,
    word: String,
    all: &[&str],
) -> AttributeProblem<'static> {
    let near = nearest(&word, all.iter().copied()).map(str::to_owned);
    AttributeProblem::UnknownWord { what, word, attr, near, all: format!("`{}`", all.join("`, `")) }
}
