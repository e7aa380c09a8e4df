//! Codes that meet only where tables do, checked by const evaluation.

use super::{Private, located};
use crate::model::{Item, Kind};
use proc_macro2::{Literal, Span, TokenStream};

/// An assertion for every error that may clash with one inside a transparent variant, located at
/// its name. A generic type's table is no constant before its parameters are known.
pub(super) fn assertions(item: &Item<'_>, p: &Private) -> TokenStream {
    let mut out = TokenStream::new();
    let mut after_inner = false;
    for (index, error) in item.errors.iter().enumerate() {
        after_inner |= matches!(error.kind, Kind::Inner(_));
        if after_inner && index > 0 && item.generics.params.is_empty() {
            let span = Span::mixed_site().located_at(error.ident.span());
            let (p, ty) = (p.located(span), located(item.ident, span));
            let index = Literal::usize_unsuffixed(index);
            out.extend(quote::quote_spanned! {span=>
                const _: () = #p::codes_are_unique(<#ty as #p::ErrorTable>::TABLE, #index);
            });
        }
    }
    out
}
