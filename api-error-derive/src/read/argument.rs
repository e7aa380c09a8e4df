//! What attributes take: a word, a path, a literal, or a form of its own.

use super::literal::{expected, found};
use crate::problem::AttributeProblem;
use crate::spell::spell;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Path, Token, parenthesized};

/// What an attribute says.
pub(crate) trait Argument: Sized {
    /// Whether anything may stand in parentheses.
    const TAKES_ARGUMENTS: bool = true;

    /// What the attribute says without parentheses, if it may stand without.
    fn bare() -> Option<Self> {
        None
    }

    fn read(input: ParseStream<'_>) -> syn::Result<Self>;

    /// Reads what follows a key.
    fn after_key(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Token![=]>()?;
        Self::read(input)
    }
}

impl Argument for () {
    const TAKES_ARGUMENTS: bool = false;

    fn bare() -> Option<Self> {
        Some(())
    }

    fn read(_: ParseStream<'_>) -> syn::Result<Self> {
        Ok(())
    }
}

impl Argument for Ident {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Ident) {
            return Err(expected("a word", input));
        }
        if input.peek2(Token![::]) {
            let path = input.call(Path::parse_mod_style)?;
            let problem = AttributeProblem::Path { path: spell(&path) };
            return Err(syn::Error::new_spanned(path, problem));
        }
        input.parse()
    }
}

impl Argument for Path {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident::peek_any) || input.peek(Token![::]) {
            input.parse()
        } else {
            Err(expected("a path", input))
        }
    }
}

/// In parentheses, without an equals sign after a key.
impl Argument for Vec<Ident> {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let list;
        parenthesized!(list in input);
        Ok(list.parse_terminated(Ident::read, Token![,])?.into_iter().collect())
    }

    fn after_key(input: ParseStream<'_>) -> syn::Result<Self> {
        Self::read(input)
    }
}

/// Where it may be left out.
impl<T: Argument> Argument for Option<T> {
    fn bare() -> Option<Self> {
        Some(None)
    }

    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        T::read(input).map(Some)
    }
}

/// Nothing but `T`.
pub(super) fn whole<T: Argument>(input: ParseStream<'_>) -> syn::Result<T> {
    let value = T::read(input)?;
    if input.is_empty() {
        Ok(value)
    } else {
        Err(input.error(AttributeProblem::Unexpected { found: found(input) }))
    }
}
