//! What the `#[error(...)]` of thiserror says, as far as it matters here.

use super::literal::text;
use proc_macro2::{Literal, TokenStream, TokenTree};
use syn::{Attribute, Ident, Meta};

#[derive(Clone)]
pub(crate) enum Display {
    /// `#[error(transparent)]`
    Transparent(Ident),
    /// `#[error("…")]`, and the arguments beside it.
    Written { literal: Literal, text: String, arguments: TokenStream },
    /// `#[error(fmt = path)]`, or whatever else thiserror may come to read.
    Computed(TokenStream),
    /// Nothing that could be read, such as a `Display` written by hand.
    Unknown,
}

impl Display {
    /// What `attrs` say, else what the type says for all of its variants.
    pub(crate) fn read(attrs: &[Attribute], of_type: Option<&Display>) -> Self {
        let own = attrs.iter().find(|attr| attr.path().is_ident("error"));
        match (own.map(|attribute| &attribute.meta), of_type) {
            (Some(Meta::List(list)), _) => argument(&list.tokens).unwrap_or(Display::Unknown),
            (None, Some(of_type)) => of_type.clone(),
            (Some(_), _) | (None, None) => Display::Unknown,
        }
    }
}

fn argument(all: &TokenStream) -> Option<Display> {
    let mut rest = all.clone().into_iter();
    let first = rest.next()?;
    let second = rest.next();
    let is = |wanted| matches!(&second, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
    match first {
        TokenTree::Literal(literal) => {
            let text = text(&literal)?;
            let arguments = second.clone().filter(|_| !is(',')).into_iter().chain(rest).collect();
            Some(Display::Written { literal, text, arguments })
        }
        TokenTree::Ident(_) if is('=') => Some(Display::Computed(all.clone())),
        TokenTree::Ident(word) if word == "transparent" && second.is_none() => {
            Some(Display::Transparent(word))
        }
        _ => None,
    }
}
