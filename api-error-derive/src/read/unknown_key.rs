//! Keys of `#[api_error(...)]` that are none, and what was meant by them.

use super::meant;
use crate::attribute::Attr;
use crate::nearest::nearest;
use crate::problem::AttributeProblem;
use proc_macro2::TokenStream;

/// What other derives call our keys.
const SYNONYMS: [(&str, &str); 5] = [
    ("rename_all", "codes"),
    ("style", "codes"),
    ("shape", "envelope"),
    ("type_uri", "docs"),
    ("path", "crate"),
];

pub(super) fn unknown(
    word: String,
    value: &TokenStream,
    keys: &[&str],
) -> AttributeProblem<'static> {
    // What holds for one error is an attribute of its own.
    let attribute = format!("{word} {value}");
    if let Some(attribute) = syn::parse_str(&attribute).ok().as_ref().and_then(meant::as_attribute)
    {
        return AttributeProblem::OfOneError { word, attribute };
    }
    let synonym = SYNONYMS.iter().find(|(other, _)| *other == word);
    let synonym = synonym.and_then(|(_, key)| meant::setting(key, value.clone()));
    AttributeProblem::UnknownWord {
        what: "key",
        attr: Attr::ApiError,
        near: synonym.or_else(|| nearest(&word, keys.iter().copied()).map(str::to_owned)),
        all: format!("`{}`", keys.join("`, `")),
        word,
    }
}
