//! Params that an envelope keeps from being sent, checked by const evaluation.

use super::{Head, Private, generated};
use crate::model::{Entry, Item, Kind};
use proc_macro2::{Span, TokenStream};
use std::collections::BTreeMap;
use syn::Path;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;

/// Looks for params that have the name of a member of the envelope that the type, or a variant, names
/// itself. Where none is named, a type that holds this one has its say.
///
/// One evaluation for each envelope, which says the first: one for each param is half the build of a
/// thousand errors.
pub(super) fn assertions(item: &Item<'_>, head: &Head, p: &Private) -> Option<TokenStream> {
    head.alone.as_ref()?;
    let (own, shared): (Vec<_>, Vec<_>) =
        item.errors.iter().partition(|error| error.envelope.is_some());
    let own = own.into_iter().filter_map(|error| assertion(error.envelope.as_ref(), &[error], p));
    let shared = assertion(item.envelope.as_ref(), &shared, p);
    Some(shared.into_iter().chain(own).collect())
}

fn assertion(envelope: Option<&Path>, errors: &[&Entry<'_>], p: &Private) -> Option<TokenStream> {
    let envelope = envelope?;
    let mut params = BTreeMap::new();
    for error in errors {
        if let Kind::Spec(spec) = &error.kind {
            for (name, _) in &spec.params {
                params.entry(name.as_str()).or_insert_with(|| error.ident.unraw().to_string());
            }
        }
    }
    let lines = params.iter().flat_map(|(name, error)| [name, "\t", error, "\n"]);
    let lines: String = lines.collect();
    let (located, path) = (p.located(envelope.span()), generated(envelope));
    let span = Span::mixed_site().located_at(envelope.span());
    (!lines.is_empty()).then(|| {
        quote::quote_spanned! {span=>
            const _: () = #located::params_are_sent(<#path as #p::Envelope>::TEMPLATE, #lines);
        }
    })
}
