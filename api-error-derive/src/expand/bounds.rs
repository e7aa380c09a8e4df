//! What a generic type's fields must be for its errors to be answered.

use super::{Private, generated, tokens};
use crate::format_string::FormatString;
use crate::generics;
use crate::model::{Field, Header, Item, Kind, Message, Spec};
use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::{GenericParam, Generics, Type};

/// A predicate for every field type that a generic parameter is part of, each once.
pub(super) fn of(item: &Item<'_>, p: &Private) -> Vec<TokenStream> {
    let mut bounds: Vec<TokenStream> = Vec::new();
    let mut seen = Vec::new();
    let mut need = |field: &Field<'_>, required: TokenStream| {
        if mentions(field, item.generics) {
            let ty = generated(field.ty);
            let bound = quote_spanned!(field.span()=> #ty: #required);
            let written = bound.to_string();
            if !seen.contains(&written) {
                seen.push(written);
                bounds.push(bound);
            }
        }
    };
    for error in &item.errors {
        match &error.kind {
            Kind::Inner(field) => need(field, tokens! { #p::ErrorTable }),
            Kind::Spec(spec) => required(spec, p, &mut need),
        }
    }
    bounds
}

fn required(spec: &Spec<'_>, p: &Private, need: &mut impl FnMut(&Field<'_>, TokenStream)) {
    for field in spec.params.iter().map(|(_, field)| field).chain(&spec.details) {
        need(field, tokens! { #p::Value });
    }
    if let Some(field) = &spec.issues {
        need(field, tokens! { #p::IssueList });
    }
    if let Some(field) = &spec.retry_after {
        need(field, tokens! { #p::RetryAfter });
    }
    if let Some(field) = &spec.runtime_status {
        need(field, tokens! { #p::RuntimeStatus });
    }
    let mut printed = Vec::new();
    for header in &spec.headers {
        match header {
            Header::Fixed { .. } => {}
            Header::Field { field, name: _ } if has_no_text(field.ty) => {
                need(field, tokens! { #p::HeaderField });
            }
            Header::Field { field, name: _ } => need(field, tokens! { #p::Display }),
            Header::Written { template, fields, name: _, literal: _ } => {
                printed.push((template, fields));
            }
        }
    }
    if let Message::Written { template, fields, literal: _, pattern: _ } = &spec.message {
        printed.push((template, fields));
    }
    for (template, fields) in printed {
        for field in fields {
            for format in formats(template, &field.name, p) {
                need(field, format);
            }
        }
    }
}

/// The traits by which a template prints the field.
fn formats<'t>(
    template: &'t FormatString,
    name: &'t str,
    p: &'t Private,
) -> impl Iterator<Item = TokenStream> + 't {
    let printed = template.placeholders().filter(move |placeholder| placeholder.name == name);
    printed.map(move |placeholder| match placeholder.kind.as_str() {
        "?" | "x?" | "X?" => tokens! { #p::Debug },
        "x" => tokens! { #p::LowerHex },
        "X" => tokens! { #p::UpperHex },
        "o" => tokens! { #p::Octal },
        "b" => tokens! { #p::Binary },
        "e" => tokens! { #p::LowerExp },
        "E" => tokens! { #p::UpperExp },
        "p" => tokens! { #p::Pointer },
        _ => tokens! { #p::Display },
    })
}

/// Whether a type or const parameter is part of the field's type.
fn mentions(field: &Field<'_>, generics: &Generics) -> bool {
    let params = generics.params.iter();
    let mut typed = params.filter(|param| !matches!(param, GenericParam::Lifetime(_)));
    typed.any(|param| generics::names(field.ty, param))
}

/// Whether it is one of the types that headers are made of without a `Display`.
fn has_no_text(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|last| ["Option", "Vec"].iter().any(|name| last.ident == name)),
        Type::Array(_) => true,
        Type::Reference(reference) => matches!(*reference.elem, Type::Slice(_)),
        _ => false,
    }
}
