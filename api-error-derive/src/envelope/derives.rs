//! The traits that a struct derives by itself.

use crate::expand::{Private, tokens};
use proc_macro2::TokenStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token};

/// `#[derive(…)]` of those that the struct's own attributes do not name.
pub(super) fn left_over(attributes: &[&Attribute], p: &Private) -> Option<TokenStream> {
    let named: Vec<String> = attributes.iter().flat_map(|attribute| names(attribute)).collect();
    let all = [
        ("Clone", tokens! { #p::Clone }),
        ("Copy", tokens! { #p::Copy }),
        ("Debug", tokens! { #p::Debug }),
    ];
    let left = all.into_iter().filter(|(name, _)| !named.iter().any(|other| other == name));
    let left: Vec<_> = left.map(|(_, path)| path).collect();
    (!left.is_empty()).then(|| tokens! { #[derive(#(#left),*)] })
}

/// What a `#[derive(…)]` names, whatever path leads there. Of one that is malformed, rustc tells.
fn names(attribute: &Attribute) -> Vec<String> {
    if !attribute.path().is_ident("derive") {
        return Vec::new();
    }
    let paths = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    let paths = paths.unwrap_or_default().into_iter();
    paths.filter_map(|path| path.segments.last().map(|last| last.ident.to_string())).collect()
}
