//! The entries of the table.

use super::{Private, tokens};
use crate::doc::Doc;
use crate::model::{Entry, Field, Header, Kind, Message, Spec};
use crate::spell::spell;
use api_error_core::{Level, Retry, Status, json};
use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens as _, format_ident};
use syn::Path;
use syn::ext::IdentExt as _;

pub(super) fn entry(error: &Entry<'_>, p: &Private) -> TokenStream {
    let name = error.ident.unraw().to_string();
    let envelope = envelope(error.envelope.as_ref(), p);
    match &error.kind {
        Kind::Inner(inner) => {
            let table = table_of(inner, p);
            tokens! { #p::Entry::Inner(#p::Inner::new(#name, #table) #envelope) }
        }
        Kind::Spec(spec) => {
            let set = spec_setters(spec, p);
            let (code, status) = (&spec.code, status(spec.status, p));
            tokens! { #p::Entry::Spec(#p::Spec::new(#name, #code, #status) #set #envelope) }
        }
    }
}

/// The table of the error inside, located at its type.
fn table_of(inner: &Field<'_>, p: &Private) -> TokenStream {
    let (ty, p) = (inner.ty, p.located(inner.span()));
    quote::quote_spanned!(inner.span()=> <#ty as #p::ErrorTable>::TABLE)
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
    let Spec { status: _, code: _, phrase, runtime_status, number, title, message, .. } = spec;
    let Spec { doc, docs, retry, retry_after, params, details, issues, headers, log, .. } = spec;
    let Doc { description, causes, resolution } = doc;
    let mut out = TokenStream::new();
    let mut set = |setter: TokenStream| out.extend(setter);
    if let Some(phrase) = phrase {
        let phrase = text(phrase, p);
        set(tokens! { .phrase(#phrase) });
    }
    if let Some(number) = number {
        let number = Literal::i64_unsuffixed(*number);
        set(tokens! { .number(#number) });
    }
    let title = text(title, p);
    set(tokens! { .title(#title) });
    match message {
        Message::Unknown => {}
        Message::Fixed(fixed) => {
            let fixed = text(fixed, p);
            set(tokens! { .message(#fixed) });
        }
        Message::Pattern(pattern) => set(tokens! { .pattern(#pattern) }),
        Message::Written { literal, template: _, fields: _ } => {
            let pattern = literal.value();
            set(tokens! { .pattern(#pattern) });
        }
    }
    if !description.is_empty() {
        let description = text(description, p);
        set(tokens! { .description(#description) });
    }
    if !causes.is_empty() {
        set(tokens! { .causes(#causes) });
    }
    if !resolution.is_empty() {
        set(tokens! { .resolution(#resolution) });
    }
    if let Some(docs) = docs {
        let docs = text(docs, p);
        set(tokens! { .docs(#docs) });
    }
    if let Some(retry) = retry {
        let retry = retry_tokens(*retry, p);
        set(tokens! { .retry(#p::Retry::#retry) });
    }
    if retry_after.is_some() {
        set(tokens! { .retry_after_field() });
    }
    if !params.is_empty() {
        let params = params.iter().map(|(name, field)| {
            let ty = spell(field.ty);
            tokens! { #p::Param::new(#name, #ty) }
        });
        set(tokens! { .params(&[#(#params),*]) });
    }
    if let Some(details) = details {
        let ty = spell(details.ty);
        set(tokens! { .details(#ty) });
    }
    if issues.is_some() {
        set(tokens! { .issues() });
    }
    if !headers.is_empty() {
        let headers = headers.iter().map(|header| header_tokens(header, p));
        set(tokens! { .headers(&[#(#headers),*]) });
    }
    if let Some(level) = log {
        let level = level_name(*level);
        set(tokens! { .log(#p::Level::#level) });
    }
    if runtime_status.is_some() {
        set(tokens! { .runtime_status() });
    }
    out
}

/// Text as it stands in JSON, worked out here and not in const evaluation.
fn text(text: &str, p: &Private) -> TokenStream {
    if json::is_verbatim(text) {
        tokens! { #p::Text::verbatim(#text) }
    } else {
        let escaped = json::escape(text);
        tokens! { #p::Text::escaped(#text, #escaped) }
    }
}

fn retry_tokens(retry: Retry, p: &Private) -> TokenStream {
    match retry {
        Retry::Never => tokens! { Never },
        Retry::Backoff => tokens! { Backoff },
        Retry::After(pause) => {
            let seconds = Literal::u64_unsuffixed(pause.as_secs());
            tokens! { After(#p::Duration::from_secs(#seconds)) }
        }
    }
}

fn header_tokens(header: &Header<'_>, p: &Private) -> TokenStream {
    match header {
        Header::Fixed { name, value } => tokens! { #p::Header::fixed(#name, #value) },
        Header::Field { name, field: _ } => tokens! { #p::Header::field(#name) },
    }
}

/// The variant of `Level`, which prints as it is spelled.
fn level_name(level: Level) -> TokenStream {
    format_ident!("{level:?}", span = Span::mixed_site()).into_token_stream()
}
