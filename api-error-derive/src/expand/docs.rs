//! The table of errors on the type's own page.

use super::{Head, tokens};
use crate::model::{Entry, Item, Kind};
use crate::spell::spell;
use api_error_core::Retry;
use api_error_core::markdown::{ErrorRow, HEAD, anchored_row, inner_row};
use proc_macro2::TokenStream;

/// An impl for rustdoc to show the table at. It has no items, so it takes no name from the type.
pub(super) fn table(item: &Item<'_>, head: &Head) -> Option<TokenStream> {
    if item.errors.is_empty() {
        return None;
    }
    let rows: String = item.errors.iter().map(row).collect();
    let table = format!("# Errors\n\n{HEAD}{rows}");
    let Head { params, ty, predicates, .. } = head;
    Some(tokens! {
        #[doc = #table]
        impl<#params> #ty where #predicates {}
    })
}

fn row(error: &Entry<'_>) -> String {
    match &error.kind {
        Kind::Inner(inner) => inner_row(&spell(inner.ty)),
        Kind::Spec(spec) => anchored_row(&ErrorRow {
            status: spec.status,
            phrase: spec.phrase.as_deref(),
            runtime_status: spec.runtime_status.is_some(),
            code: &spec.code,
            title: &spec.title,
            description: &spec.doc.description,
            retry: match spec.retry_after {
                Some(_) => None,
                None => Some(spec.retry.unwrap_or(Retry::of(spec.status))),
            },
        }),
    }
}
