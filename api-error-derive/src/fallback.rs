//! What stands in for the impls of a type whose errors do not hold.

use crate::diag::Reported;
use crate::expand::{Head, Private, facade, frameworks, impls, tokens};
use crate::read::Settings;
use proc_macro2::TokenStream;
use syn::{Data, DeriveInput};

/// The errors, and the same impls over an empty table, so that code using the type raises no second
/// error.
pub(crate) fn expand(input: &DeriveInput, settings: &Settings, errors: &Reported) -> TokenStream {
    if let Data::Union(_) = input.data {
        return tokens! { #errors };
    }
    let p = &Private::of(&facade(settings.facade.as_ref()));
    let head = Head::new(&input.ident, &input.generics, &[], p);
    let entry = tokens! { fn entry(&self) -> #p::usize { 0 } };
    let impls = impls(&head, p, &tokens! { &[] }, &TokenStream::new(), &entry);
    let frameworks = frameworks(&head, p, settings.skip.as_deref().unwrap_or_default());
    tokens! { #errors #impls #frameworks }
}
