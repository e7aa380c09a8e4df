//! What the `#[error(...)]` of thiserror says, as far as it matters here.

use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitStr, Token};

#[derive(Clone)]
pub(crate) enum Display {
    /// `#[error(transparent)]`
    Transparent,
    /// `#[error("…")]` with nothing beside it.
    Literal(String),
    /// Anything else, such as a `Display` written by hand.
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
        let literal: LitStr = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        return Ok(Display::Literal(literal.value()));
    }
    let word: Ident = input.parse()?;
    Ok(if word == "transparent" { Display::Transparent } else { Display::Unknown })
}
