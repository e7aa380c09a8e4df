//! Codes that meet only where tables do, checked by const evaluation.

use super::{Head, Private, located, tokens};
use crate::model::{Entry, Item};
use proc_macro2::{Literal, Span, TokenStream};

/// Looks for two errors with one code in the whole table, once, and says so at the entry of the later
/// one. A table without types inside has been looked through by the macro.
///
/// A type with parameters has no table before they are known; see [`when_used`].
pub(super) fn assertions(item: &Item<'_>, head: &Head, p: &Private) -> Option<TokenStream> {
    let first = item.errors.iter().position(Entry::is_inner)?;
    let ty = head.alone.as_ref()?;
    let entries = item.errors.iter().enumerate().skip(first);
    let reports = entries.map(|(index, error)| {
        let span = Span::mixed_site().located_at(error.ident.span());
        let index = Literal::usize_unsuffixed(index);
        let clashes = located(&tokens! { __CLASHES }, span);
        quote::quote_spanned! {span=> const _: () = #clashes.none_at(#index); }
    });
    Some(tokens! {
        const _: () = {
            const __CLASHES: &#p::Clashes = &#p::Clashes::of(<#ty as #p::ErrorTable>::TABLE);
            #(#reports)*
        };
    })
}

/// The same check where a table with parameters is used.
pub(super) fn when_used(item: &Item<'_>, head: &Head, p: &Private) -> Option<TokenStream> {
    let inner = item.errors.iter().any(Entry::is_inner);
    (inner && head.alone.is_none()).then(|| {
        tokens! { const { #p::codes_are_unique(<Self as #p::ErrorTable>::TABLE) } }
    })
}
