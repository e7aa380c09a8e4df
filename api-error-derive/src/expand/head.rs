//! The head of an impl: generics, type and predicates.

use super::tokens;
use proc_macro2::TokenStream;
use syn::{GenericParam, Generics, Ident, Path, parse_quote_spanned};

pub(crate) struct Head {
    /// With bounds and without defaults, each followed by a comma.
    pub(crate) params: TokenStream,
    /// The type with its arguments.
    pub(crate) ty: TokenStream,
    /// The predicates of the type itself, each followed by a comma.
    pub(crate) declared: TokenStream,
    /// All of the impl's, each followed by a comma.
    pub(crate) predicates: TokenStream,
    /// The type's name as a reader writes it.
    pub(crate) name: String,
}

impl Head {
    pub(crate) fn new(
        ident: &Ident,
        generics: &Generics,
        bounds: &[TokenStream],
        p: &TokenStream,
    ) -> Self {
        let params = generics.params.iter().map(without_default);
        let (_, arguments, where_clause) = generics.split_for_impl();
        let declared = where_clause.iter().flat_map(|clause| &clause.predicates);
        let declared = tokens! { #(#declared,)* };
        let ty = tokens! { #ident #arguments };
        let is_error = (!generics.params.is_empty()).then(|| tokens! { #ty: #p::Error, });
        Head {
            params: tokens! { #(#params,)* },
            predicates: tokens! { #declared #is_error #(#bounds,)* },
            declared,
            ty,
            name: syn::ext::IdentExt::unraw(ident).to_string(),
        }
    }
}

fn without_default(param: &GenericParam) -> GenericParam {
    let mut param = param.clone();
    match &mut param {
        GenericParam::Lifetime(lifetime) => lifetime.attrs.clear(),
        GenericParam::Type(ty) => {
            ty.attrs.clear();
            ty.default = None;
        }
        GenericParam::Const(constant) => {
            constant.attrs.clear();
            constant.default = None;
        }
    }
    param
}

/// The facade's path, unless the type gives another.
pub(crate) fn facade(given: Option<&Path>) -> Path {
    let site = proc_macro2::Span::mixed_site();
    given.cloned().unwrap_or_else(|| parse_quote_spanned!(site=> ::api_error))
}

/// What generated code may name, and nothing else.
pub(crate) fn private(facade: &Path) -> TokenStream {
    tokens! { #facade::__private }
}
