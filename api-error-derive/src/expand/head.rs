//! The head of an impl: generics, type and predicates.

use super::{Private, generated, tokens};
use proc_macro2::TokenStream;
use syn::{GenericParam, Generics, Ident};

pub(crate) struct Head {
    /// With bounds and without defaults, each followed by a comma.
    pub(crate) params: TokenStream,
    /// The type with its arguments.
    pub(crate) ty: TokenStream,
    /// Those of the type itself and those of the impl, each followed by a comma.
    pub(crate) predicates: TokenStream,
    /// The type by itself, where it has no parameters but lifetimes.
    pub(crate) alone: Option<TokenStream>,
    /// The type's name as a reader writes it.
    pub(crate) name: String,
}

impl Head {
    pub(crate) fn new(
        ident: &Ident,
        generics: &Generics,
        bounds: &[TokenStream],
        p: &Private,
    ) -> Self {
        let params = generics.params.iter().map(|param| generated(&without_default(param)));
        let (_, arguments, where_clause) = generics.split_for_impl();
        let declared = where_clause.iter().flat_map(|clause| &clause.predicates).map(generated);
        let ty = generated(&tokens! { #ident #arguments });
        let own = generated(ident);
        let lifetimes = generics.params.iter().map(|param| match param {
            GenericParam::Lifetime(_) => Some(tokens! { 'static }),
            GenericParam::Type(_) | GenericParam::Const(_) => None,
        });
        let alone = lifetimes.collect::<Option<Vec<_>>>().map(|all| match all.as_slice() {
            [] => own,
            all => tokens! { #own<#(#all),*> },
        });
        let is_error = (!generics.params.is_empty()).then(|| tokens! { #ty: #p::Error, });
        Head {
            params: tokens! { #(#params,)* },
            predicates: tokens! { #(#declared,)* #is_error #(#bounds,)* },
            ty,
            alone,
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
