//! Literals, which have no suffixes, and what stands in their place.

use super::Argument;
use crate::problem::AttributeProblem;
use proc_macro2::{Delimiter, Literal, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Lit, LitInt, LitStr};

impl Argument for LitStr {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let start = input.fork();
        let text: LitStr = input.parse().map_err(|_| expected("a string", &start))?;
        plain(&text, text.suffix(), "a string").map(|()| text)
    }
}

impl Argument for LitInt {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        number(input, "a number")
    }
}

pub(super) fn number(input: ParseStream<'_>, what: &'static str) -> syn::Result<LitInt> {
    let start = input.fork();
    let number: LitInt = input.parse().map_err(|_| expected(what, &start))?;
    plain(&number, number.suffix(), what).map(|()| number)
}

/// A literal's own suffix says what nobody reads.
fn plain(literal: &impl ToTokens, suffix: &str, what: &'static str) -> syn::Result<()> {
    if suffix.is_empty() {
        return Ok(());
    }
    let (written, suffix) = (literal.to_token_stream().to_string(), suffix.to_owned());
    Err(syn::Error::new_spanned(literal, AttributeProblem::Suffix { written, suffix, what }))
}

/// A constant of a template, whose numbers are judged by what JSON has.
pub(crate) fn literal(input: ParseStream<'_>) -> syn::Result<Lit> {
    if input.peek(LitStr) { LitStr::read(input).map(Lit::Str) } else { input.parse() }
}

/// What a literal says, if that is a text. Most are written as they are meant, which is told faster
/// than syn takes one apart.
pub(crate) fn text(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    let inside = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inside.filter(|inside| !inside.contains('\\') && !inside.contains('\r')) {
        Some(inside) => Some(inside.to_owned()),
        None => match Lit::new(literal.clone()) {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
    }
}

pub(super) fn expected(what: &'static str, input: ParseStream<'_>) -> syn::Error {
    input.error(AttributeProblem::Expected { what, found: found(input) })
}

/// What stands next, for a sentence to name.
pub(crate) fn found(input: ParseStream<'_>) -> String {
    match input.fork().parse() {
        Ok(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Parenthesis => "`(`".to_owned(),
            Delimiter::Brace => "`{`".to_owned(),
            Delimiter::Bracket => "`[`".to_owned(),
            Delimiter::None => format!("`{group}`"),
        },
        Ok(token) => format!("`{token}`"),
        Err(_) => "nothing".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn a_text_is_what_syn_takes_it_for() {
        let written: [Lit; 6] = [
            parse_quote!("as it is"),
            parse_quote!("\"a\" \u{e9}\tb"),
            parse_quote!("\\"),
            parse_quote!(r#"raw \n "#),
            parse_quote!(""),
            parse_quote!(b"bytes"),
        ];
        for lit in written {
            let taken = match &lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            };
            let literal = syn::parse2(lit.to_token_stream()).unwrap();
            assert_eq!(text(&literal), taken);
        }
    }
}
