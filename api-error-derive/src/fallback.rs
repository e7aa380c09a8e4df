//! What stands in for the impls of a type whose errors do not hold.

use crate::check::{UNKNOWN, bound, is_itself, kept};
use crate::diag::{Held, Reported};
use crate::expand::{
    Codes, Head, Private, Variant, block, code_enum, empty, facade, frameworks, impls, tokens,
};
use crate::generics;
use crate::model::CodeEnum;
use crate::read::{Error, Settings};
use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput};

/// What was reported, and the same impls over an empty table, so that code using the type raises no
/// second error.
pub(crate) fn expand(
    input: &DeriveInput,
    settings: &Settings,
    errors: Held<Vec<Error<'_>>>,
    reported: &Reported,
) -> TokenStream {
    if let Data::Union(_) = input.data {
        return tokens! { #reported };
    }
    let facade = &facade(settings.facade.as_ref());
    let p = &Private::imported();
    let head = Head::new(&input.ident, &input.generics, &[], p);
    let doubts = reported.doubts();
    let at = tokens! {
        fn declaration(&self) -> #p::Declaration<'_> {
            #doubts
            #p::Declaration::new(<Self as #p::ErrorTable>::TABLE, 0)
        }
    };
    let errors = errors.unwrap_or_default();
    let code = settings.code_enum.as_ref().filter(|name| **name != input.ident);
    let (codes, code_impls) = code
        .map(|name| {
            let variants: Vec<_> =
                errors.iter().filter_map(|error| variant(error, input)).collect();
            let declared = CodeEnum::of(name.clone(), input);
            code_enum(&declared, &variants, &head.name, (facade, p))
        })
        .unzip();
    let table = empty(&head.name, p);
    let impls = impls(&head, p, (&table, code), &at);
    let frameworks = frameworks(&head, p, settings.skip.as_deref().unwrap_or_default());
    let block = block(facade, &tokens! { #code_impls #impls #frameworks });
    tokens! { #reported #codes #block }
}

/// A variant of the codes' enum, if it can have one. What its code is matters to nobody.
fn variant<'a>(error: &'a Error<'_>, input: &DeriveInput) -> Option<Variant<'a>> {
    let name = error.ident.unraw().to_string();
    let generic = |ty| input.generics.params.iter().any(|param| generics::names(ty, param));
    let codes = match (kept(error), error.fields.as_slice()) {
        (Some(_), [inner]) if !generic(inner.ty) && !is_itself(inner.ty, &input.ident) => {
            Codes::Inner(bound(inner))
        }
        _ => Codes::One { doc: name.clone(), code: name.clone() },
    };
    (name != UNKNOWN).then_some(Variant { ident: error.ident, codes })
}
