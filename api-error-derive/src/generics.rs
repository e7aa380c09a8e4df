//! Generic parameters in the types of fields.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{GenericParam, Type};

/// `T`, or `'a`.
pub(crate) fn name(param: &GenericParam) -> String {
    match param {
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(param) => param.ident.to_string(),
        GenericParam::Lifetime(param) => param.lifetime.to_string(),
    }
}

/// Whether the parameter is part of the type.
pub(crate) fn names(ty: &Type, param: &GenericParam) -> bool {
    any(ty.to_token_stream(), &name(param))
}

/// Whether the name is among the tokens.
fn any(tokens: TokenStream, name: &str) -> bool {
    let mut tick = "";
    tokens.into_iter().any(|token| {
        let before = std::mem::take(&mut tick);
        match token {
            TokenTree::Group(group) => return any(group.stream(), name),
            TokenTree::Ident(ident) => return format!("{before}{ident}") == name,
            TokenTree::Punct(punct) if punct.as_char() == '\'' => tick = "'",
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        false
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
