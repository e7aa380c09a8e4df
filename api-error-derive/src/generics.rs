//! Generic parameters in the types of fields.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{GenericParam, Ident, Type};

/// Whether the parameter is part of the type.
pub(crate) fn names(ty: &Type, param: &GenericParam) -> bool {
    match param {
        GenericParam::Type(param) => any(ty.to_token_stream(), &param.ident, false),
        GenericParam::Const(param) => any(ty.to_token_stream(), &param.ident, false),
        GenericParam::Lifetime(param) => any(ty.to_token_stream(), &param.lifetime.ident, true),
    }
}

/// Whether the word is among the tokens, as a lifetime or not.
fn any(tokens: TokenStream, word: &Ident, lifetime: bool) -> bool {
    let mut after_tick = false;
    tokens.into_iter().any(|token| {
        let is_lifetime = after_tick;
        after_tick = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
        match token {
            TokenTree::Group(group) => any(group.stream(), word, lifetime),
            TokenTree::Ident(ident) => ident == *word && is_lifetime == lifetime,
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn a_lifetime_and_a_type_of_one_name_are_told_apart() {
        let (lifetime, ty) = (parse_quote!('a), parse_quote!(a));
        let named = |written: Type| (names(&written, &lifetime), names(&written, &ty));
        assert_eq!(named(parse_quote!(Box<Inner<'a>>)), (true, false));
        assert_eq!(named(parse_quote!([a; 3])), (false, true));
        assert_eq!(named(parse_quote!((&'a str, Vec<a>))), (true, true));
        assert_eq!(named(parse_quote!(Inner<'static, b>)), (false, false));
    }
}
