//! What the `#[error(...)]` of thiserror says, as far as it matters here.

use proc_macro2::TokenStream;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitStr, Token};

#[derive(Clone)]
pub(crate) enum Display {
    /// `#[error(transparent)]`
    Transparent(Ident),
    /// `#[error("…")]`, and the arguments beside it.
    Written { literal: LitStr, arguments: TokenStream },
    /// `#[error(fmt = path)]`, or whatever else thiserror may come to read.
    Computed(TokenStream),
    /// Nothing that could be read, such as a `Display` written by hand.
    Unknown,
}

impl Display {
    /// What `attrs` say, else what the type says for all of its variants.
    pub(crate) fn read(attrs: &[Attribute], of_type: Option<&Display>) -> Self {
        let own = attrs.iter().find(|attr| attr.path().is_ident("error"));
        match (own, of_type) {
            (Some(attribute), _) => attribute.parse_args_with(argument).unwrap_or(Display::Unknown),
            (None, Some(of_type)) => of_type.clone(),
            (None, None) => Display::Unknown,
        }
    }
}

fn argument(input: ParseStream<'_>) -> syn::Result<Display> {
    if input.peek(LitStr) {
        let literal = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        return Ok(Display::Written { literal, arguments: input.parse()? });
    }
    if input.peek(Ident) && input.peek2(Token![=]) {
        return Ok(Display::Computed(input.parse()?));
    }
    let word: Ident = input.parse()?;
    let transparent = word == "transparent" && input.is_empty();
    Ok(if transparent { Display::Transparent(word) } else { Display::Unknown })
}
