//! A field, and what its attributes say.

use super::ours;
use super::slot::{Reader, Slot};
use crate::attribute::{Attr, Place};
use crate::diag::Diag;
use crate::subject::Subject;
use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, Index, LitStr, Member, Token, Type};

pub(crate) struct Field<'a> {
    /// Its name, without `r#`; its index where it has none.
    pub(crate) name: String,
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    pub(crate) status: Slot<'a, ()>,
    pub(crate) retry_after: Slot<'a, ()>,
    pub(crate) header: Slot<'a, LitStr>,
    pub(crate) param: Slot<'a, Option<LitStr>>,
    pub(crate) details: Slot<'a, ()>,
    pub(crate) issues: Slot<'a, ()>,
}

impl<'a> Field<'a> {
    fn bare(index: u32, field: &'a syn::Field) -> Self {
        let (name, member) = if let Some(ident) = &field.ident {
            (ident.unraw().to_string(), Member::Named(ident.clone()))
        } else {
            let span = Span::mixed_site().located_at(field.ty.span());
            (index.to_string(), Member::Unnamed(Index { index, span }))
        };
        Field {
            name,
            member,
            ty: &field.ty,
            status: Slot::Absent,
            retry_after: Slot::Absent,
            header: Slot::Absent,
            param: Slot::Absent,
            details: Slot::Absent,
            issues: Slot::Absent,
        }
    }

    /// What its attributes say.
    pub(crate) fn read(
        (index, field): (u32, &'a syn::Field),
        errors: Place,
        diag: &mut Diag,
    ) -> Self {
        let mut out = Field::bare(index, field);
        let found = ours(&field.attrs, Place::Field, errors, diag);
        let name = out.name.clone();
        let mut reader = Reader { place: Place::Field, subject: Subject::Field(&name), diag };
        for at @ (attr, attribute) in found {
            match attr {
                Attr::Status => reader.flag(&mut out.status, at),
                Attr::RetryAfter => reader.flag(&mut out.retry_after, at),
                Attr::Details => reader.flag(&mut out.details, at),
                Attr::Issues => reader.flag(&mut out.issues, at),
                Attr::Header => reader.set(&mut out.header, at, header),
                Attr::Param if is_bare(attribute) && out.param.is_absent() => {
                    out.param = Slot::Given(super::Given { attribute, value: None });
                }
                Attr::Param => reader.set(&mut out.param, at, |input| input.parse().map(Some)),
                Attr::ApiError
                | Attr::Code
                | Attr::Title
                | Attr::Category
                | Attr::Message
                | Attr::Retry
                | Attr::Envelope
                | Attr::Log
                | Attr::Transparent => {}
            }
        }
        out
    }
}

fn header(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let name = input.parse()?;
    if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
        return Err(input.error("the value of a header on a field is the field's own"));
    }
    Ok(name)
}

fn is_bare(attribute: &Attribute) -> bool {
    matches!(attribute.meta, syn::Meta::Path(_))
}
