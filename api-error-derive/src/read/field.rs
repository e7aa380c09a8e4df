//! A field, and what its attributes say.

use super::example::{DetailsArg, ParamArg};
use super::form::HeaderName;
use super::ours;
use super::reads::{Reads as _, reads};
use super::said::{Reader, Said};
use crate::attribute::Place;
use crate::diag::Diag;
use crate::subject::Subject;
use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Attribute, Index, Member, Type};

reads! {
    pub(crate) struct Field<'a> {
        // Without `r#`; its index where it has none.
        name: String,
        member: Member,
        ty: &'a Type,
        // As thiserror has it: `#[from]`, `#[source]`, or called so.
        is_source: bool,
        [attributes]
        Status => status: Said<'a, ()>,
        RetryAfter => retry_after: Said<'a, ()>,
        Header => header: Said<'a, HeaderName>,
        Param => param: Said<'a, ParamArg>,
        Details => details: Said<'a, DetailsArg>,
        Issues => issues: Said<'a, ()>,
    }
}

impl<'a> Field<'a> {
    /// What its attributes say.
    pub(crate) fn read(
        (index, field): (u32, &'a syn::Field),
        errors: Place,
        diag: &mut Diag,
    ) -> Self {
        let (name, member) = if let Some(ident) = &field.ident {
            (ident.unraw().to_string(), Member::Named(ident.clone()))
        } else {
            let span = Span::mixed_site().located_at(field.ty.span());
            (index.to_string(), Member::Unnamed(Index { index, span }))
        };
        let mut out = Field::silent(name, member, &field.ty, is_source(field));
        let found = ours(&field.attrs, Place::Field, errors, diag);
        let name = out.name.clone();
        out.fill(found, &mut Reader { place: Place::Field, subject: Subject::Field(&name), diag });
        out
    }
}

/// A field `r#source` is none: so thiserror is told.
fn is_source(field: &syn::Field) -> bool {
    let named = field.ident.as_ref().is_some_and(|ident| ident == "source");
    let says = |attr: &Attribute| attr.path().is_ident("from") || attr.path().is_ident("source");
    named || field.attrs.iter().any(says)
}
