//! The entries of the table.

use super::{Private, generated, tokens};
use crate::doc::Doc;
use crate::model::{Entry, Field, Header, Kind, Message, Spec};
use crate::spell::spell;
use api_error_core::{Retry, Status, code_hash};
use proc_macro2::{Literal, Span, TokenStream};
use quote::format_ident;
use syn::Path;
use syn::ext::IdentExt as _;

pub(super) fn entry(error: &Entry<'_>, p: &Private) -> TokenStream {
    let name = error.ident.unraw().to_string();
    let envelope = envelope(error.envelope.as_ref(), p);
    match &error.kind {
        Kind::Inner(inner) => {
            let inner = inner_trait(inner, p);
            tokens! { #p::Entry::Inner(#p::Inner::new(#name, #inner::TABLE) #envelope) }
        }
        Kind::Spec(spec) => {
            let row = row(&name, spec, p);
            let more = more(spec, p);
            if more.is_empty() && envelope.is_empty() {
                row
            } else {
                tokens! { #p::Entry::Spec(#p::spec(#row) #more #envelope) }
            }
        }
    }
}

/// What nearly every error has.
fn row(name: &str, spec: &Spec<'_>, p: &Private) -> TokenStream {
    let Spec { code, status, title, message, doc, params, .. } = spec;
    let (hash, status) = (Literal::u64_unsuffixed(code_hash(code)), number(*status));
    let (description, params) = (description(doc, p), lines(params));
    let (kind, message) = match message {
        Message::Unknown => (tokens! { plain }, None),
        Message::Fixed(fixed) => (tokens! { fixed }, Some(fixed.clone())),
        Message::Pattern(pattern)
        | Message::Written { pattern, literal: _, template: _, fields: _ } => {
            (tokens! { pattern }, Some(pattern.clone()))
        }
    };
    let message = message.map(|message| tokens! { #message, });
    tokens! { #p::#kind(#name, #code, #hash, #status, #title, #message #description, #params) }
}

fn description(
    Doc { description, parts, causes: _, resolution: _ }: &Doc,
    p: &Private,
) -> TokenStream {
    match parts.as_slice() {
        [] => tokens! { #description },
        parts => tokens! { #p::concat!(#(#parts),*) },
    }
}

/// A line for each param: its name and its type.
fn lines(params: &[(String, Field<'_>)]) -> String {
    let line = |(name, field): &(String, Field<'_>)| format!("{name}: {}", spell(field.ty));
    params.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn number(status: Status) -> Literal {
    Literal::u16_unsuffixed(status.as_u16())
}

/// The error inside as what it has to be, located at its type: the one place to say that it is not.
pub(super) fn inner_trait(inner: &Field<'_>, p: &Private) -> TokenStream {
    let (ty, p) = (generated(inner.ty), p.located(inner.span()));
    quote::quote_spanned!(inner.span()=> <#ty as #p::ErrorTable>)
}

pub(super) fn envelope(path: Option<&Path>, p: &Private) -> TokenStream {
    let Some(path) = path else { return TokenStream::new() };
    let path = generated(path);
    tokens! { .envelope(<#path as #p::Envelope>::TEMPLATE) }
}

pub(super) fn status(status: Status, p: &Private) -> TokenStream {
    let number = number(status);
    tokens! { #p::status(#number) }
}

/// A method call for all that is known of an error beyond its row.
fn more(spec: &Spec<'_>, p: &Private) -> TokenStream {
    let Spec {
        status: _,
        code: _,
        title: _,
        message: _,
        params: _,
        phrase,
        runtime_status,
        number,
        category,
        doc,
        docs,
        retry,
        retry_after,
        details,
        issues,
        headers,
        log,
    } = spec;
    let Doc { description: _, parts: _, causes, resolution } = doc;
    let phrase = phrase.as_ref().map(|phrase| tokens! { .phrase(#phrase) });
    let number = number.map(|number| {
        let number = Literal::i64_unsuffixed(number);
        tokens! { .number(#number) }
    });
    let category = category.as_ref().map(|category| tokens! { .category(#category) });
    let causes = (!causes.is_empty()).then(|| tokens! { .causes(#causes) });
    let resolution = (!resolution.is_empty()).then(|| tokens! { .resolution(#resolution) });
    let docs = docs.as_ref().map(|docs| tokens! { .docs(#docs) });
    let retry = retry.map(|retry| retry_setter(retry, p));
    let retry_after = retry_after.as_ref().map(|_| tokens! { .retry_after_field() });
    let details = details.as_ref().map(|details| {
        let ty = spell(details.ty);
        tokens! { .details(#ty) }
    });
    let issues = issues.as_ref().map(|_| tokens! { .issues() });
    let headers = (!headers.is_empty()).then(|| headers_setter(headers, p));
    let log = log.map(|level| {
        // A level prints as its variant is spelled.
        let level = format_ident!("{level:?}", span = Span::mixed_site());
        tokens! { .log(#p::Level::#level) }
    });
    let runtime_status = runtime_status.as_ref().map(|_| tokens! { .runtime_status() });
    tokens! {
        #phrase #number #category #causes #resolution #docs #retry #retry_after #details #issues
        #headers #log #runtime_status
    }
}

fn headers_setter(headers: &[Header<'_>], p: &Private) -> TokenStream {
    let headers = headers.iter().map(|header| match header {
        Header::Fixed { name, value } => tokens! { #p::Header::fixed(#name, #value) },
        Header::Field { name, .. } | Header::Written { name, .. } => {
            tokens! { #p::Header::field(#name) }
        }
    });
    tokens! { .headers(&[#(#headers),*]) }
}

fn retry_setter(retry: Retry, p: &Private) -> TokenStream {
    let retry = match retry {
        Retry::Never => tokens! { Never },
        Retry::Backoff => tokens! { Backoff },
        Retry::After(pause) => {
            let seconds = Literal::u64_unsuffixed(pause.as_secs());
            tokens! { After(#p::Duration::from_secs(#seconds)) }
        }
    };
    tokens! { .retry(#p::Retry::#retry) }
}
