//! The entries of the table.

use super::{Private, tokens};
use crate::doc::Doc;
use crate::model::{Entry, Field, Header, Kind, Message, Spec};
use crate::spell::spell;
use api_error_core::{Retry, Status};
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
            let set = spec_setters(spec, p);
            let (code, status) = (&spec.code, status(spec.status, p));
            tokens! { #p::Entry::Spec(#p::Spec::new(#name, #code, #status) #set #envelope) }
        }
    }
}

/// The error inside as what it has to be, located at its type: the one place to say that it is not.
pub(super) fn inner_trait(inner: &Field<'_>, p: &Private) -> TokenStream {
    let (ty, p) = (inner.ty, p.located(inner.span()));
    quote::quote_spanned!(inner.span()=> <#ty as #p::ErrorTable>)
}

pub(super) fn envelope(path: Option<&Path>, p: &Private) -> TokenStream {
    let Some(path) = path else { return TokenStream::new() };
    tokens! { .envelope(<#path as #p::Envelope>::TEMPLATE) }
}

pub(super) fn status(status: Status, p: &Private) -> TokenStream {
    if let Some(row) = status.registered() {
        let name = format_ident!("{}", row.name, span = Span::mixed_site());
        tokens! { #p::Status::#name }
    } else {
        let number = Literal::u16_unsuffixed(status.as_u16());
        tokens! { #p::status::<#number>() }
    }
}

/// A method call for all that is known of an error beyond its name, code and status.
fn spec_setters(spec: &Spec<'_>, p: &Private) -> TokenStream {
    let Spec {
        status: _,
        code: _,
        phrase,
        runtime_status,
        number,
        title,
        category,
        message,
        doc,
        docs,
        retry,
        retry_after,
        params,
        details,
        issues,
        headers,
        log,
    } = spec;
    let phrase = phrase.as_ref().map(|phrase| {
        tokens! { .phrase(#phrase) }
    });
    let number = number.map(|number| {
        let number = Literal::i64_unsuffixed(number);
        tokens! { .number(#number) }
    });
    let category = category.as_ref().map(|category| {
        tokens! { .category(#category) }
    });
    let message = message_setter(message);
    let doc = doc_setters(doc);
    let docs = docs.as_ref().map(|docs| {
        tokens! { .docs(#docs) }
    });
    let retry = retry.map(|retry| retry_setter(retry, p));
    let retry_after = retry_after.as_ref().map(|_| tokens! { .retry_after_field() });
    let params = (!params.is_empty()).then(|| params_setter(params, p));
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
        #phrase #number .title(#title) #category #message #doc #docs #retry #retry_after #params
        #details #issues #headers #log #runtime_status
    }
}

fn message_setter(message: &Message<'_>) -> Option<TokenStream> {
    Some(match message {
        Message::Unknown => return None,
        Message::Fixed(fixed) => {
            tokens! { .message(#fixed) }
        }
        Message::Pattern(pattern) => tokens! { .pattern(#pattern) },
        Message::Written { literal, template: _, fields: _ } => {
            let pattern = literal.value();
            tokens! { .pattern(#pattern) }
        }
    })
}

fn doc_setters(Doc { description, causes, resolution }: &Doc) -> TokenStream {
    let description = (!description.is_empty()).then(|| {
        tokens! { .description(#description) }
    });
    let causes = (!causes.is_empty()).then(|| tokens! { .causes(#causes) });
    let resolution = (!resolution.is_empty()).then(|| tokens! { .resolution(#resolution) });
    tokens! { #description #causes #resolution }
}

fn params_setter(params: &[(String, Field<'_>)], p: &Private) -> TokenStream {
    let params = params.iter().map(|(name, field)| {
        let ty = spell(field.ty);
        tokens! { #p::Param::new(#name, #ty) }
    });
    tokens! { .params(&[#(#params),*]) }
}

fn headers_setter(headers: &[Header<'_>], p: &Private) -> TokenStream {
    let headers = headers.iter().map(|header| match header {
        Header::Fixed { name, value } => tokens! { #p::Header::fixed(#name, #value) },
        Header::Field { name, field: _ } => tokens! { #p::Header::field(#name) },
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
