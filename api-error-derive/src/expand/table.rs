//! The table: a row of text for each error, and beside the text what is none.

use super::{Private, generated, tokens};
use crate::doc::Doc;
use crate::model::{Entry, Field, Header, Item, Kind, Message, Spec};
use crate::spell::spell;
use api_error_core::rows::{Fact, INSIDE, Rows, Said};
use api_error_core::{Level, Retry, Status, code_hash};
use proc_macro2::{Literal, TokenStream};
use syn::Path;
use syn::ext::IdentExt as _;

/// The constant's value.
pub(super) fn table(item: &Item<'_>, name: &str, p: &Private) -> TokenStream {
    let mut table = Table::default();
    for error in &item.errors {
        table.entry(error, p);
    }
    let Table { rows, codes, inner, texts, envelopes } = table;
    let text = rows.text();
    let codes = codes.into_iter().map(Literal::u64_unsuffixed);
    let beside = (!inner.is_empty() || !texts.is_empty() || !envelopes.is_empty()).then(|| {
        let (inner, texts, envelopes) =
            (tokens! { #(#inner),* }, tokens! { #(#texts),* }, tokens! { #(#envelopes),* });
        tokens! { .beside(&#p::Beside::new(&[#inner], &[#texts], &[#envelopes])) }
    });
    let envelope = envelope(item.envelope.as_ref(), p);
    let name = name_of(name, p);
    tokens! { #p::Table::of_rows(#name, #text, &[#(#codes),*]) #beside #envelope }
}

/// A table without errors.
pub(crate) fn empty(name: &str, p: &Private) -> TokenStream {
    let name = name_of(name, p);
    tokens! { #p::Table::new(#name, &[]) }
}

fn name_of(name: &str, p: &Private) -> TokenStream {
    let name = format!("::{name}");
    tokens! { #p::concat!(#p::module_path!(), #name) }
}

#[derive(Default)]
struct Table {
    rows: Rows,
    codes: Vec<u64>,
    inner: Vec<TokenStream>,
    texts: Vec<TokenStream>,
    envelopes: Vec<TokenStream>,
}

impl Table {
    fn entry(&mut self, error: &Entry<'_>, p: &Private) {
        let name = error.ident.unraw().to_string();
        match &error.kind {
            Kind::Inner(inner) => {
                let (inner, envelope) =
                    (inner_trait(inner, p), envelope(error.envelope.as_ref(), p));
                self.inner.push(tokens! { #p::Inner::new(#name, #inner::TABLE) #envelope });
                self.codes.push(INSIDE);
            }
            Kind::Spec(spec) => {
                self.codes.push(code_hash(&spec.code));
                self.rows.begin(&name);
                self.spec(spec, p);
                if let Some(path) = &error.envelope {
                    self.rows.add(Fact::Envelope, Said::Beside(self.envelopes.len()));
                    self.envelopes.push(template(path, p));
                }
            }
        }
    }

    fn spec(&mut self, spec: &Spec<'_>, p: &Private) {
        let Spec {
            status,
            code,
            title,
            message,
            params,
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
        self.text(Fact::Code, code);
        self.text(Fact::Status, &status.as_u16().to_string());
        self.some(Fact::Phrase, phrase.as_deref());
        self.some(Fact::Number, number.map(|number| number.to_string()).as_deref());
        self.text(Fact::Title, title);
        match message {
            Message::Unknown => {}
            Message::Fixed(text) => self.text(Fact::Message, text),
            Message::Displayed(pattern) => self.text(Fact::Displayed, pattern),
            Message::Written { pattern, literal: _, template: _, fields: _ } => {
                self.text(Fact::Pattern, pattern);
            }
        }
        self.doc(doc, p);
        self.some(Fact::Docs, docs.as_deref());
        self.some(Fact::Category, category.as_deref());
        self.some(Fact::Retry, retry.map(spelled).as_deref());
        self.flag(Fact::RetryAfterField, retry_after.is_some());
        self.flag(Fact::RuntimeStatus, runtime_status.is_some());
        self.some(Fact::Params, (!params.is_empty()).then(|| lines(params)).as_deref());
        self.some(Fact::Details, details.as_ref().map(typed).as_deref());
        self.flag(Fact::Issues, issues.is_some());
        for header in headers {
            match header {
                Header::Fixed { name, value } => {
                    self.text(Fact::Header, &format!("{name}: {value}"));
                }
                Header::Field { name, .. } | Header::Written { name, .. } => {
                    self.text(Fact::Header, name);
                }
            }
        }
        self.some(Fact::Level, log.map(Level::name));
    }

    fn doc(&mut self, doc: &Doc, p: &Private) {
        let Doc { description, parts, causes, resolution } = doc;
        match parts.as_slice() {
            [] => self.some(Fact::Description, said(description)),
            parts => self.beside(Fact::Description, tokens! { #p::concat!(#(#parts),*) }),
        }
        self.some(Fact::Causes, said(causes));
        self.some(Fact::Resolution, said(resolution));
    }

    fn text(&mut self, fact: Fact, text: &str) {
        if Rows::can_hold(text) {
            self.rows.add(fact, Said::Here(text));
        } else {
            self.beside(fact, tokens! { #text });
        }
    }

    fn some(&mut self, fact: Fact, text: Option<&str>) {
        if let Some(text) = text {
            self.text(fact, text);
        }
    }

    fn flag(&mut self, fact: Fact, holds: bool) {
        if holds {
            self.text(fact, "");
        }
    }

    fn beside(&mut self, fact: Fact, text: TokenStream) {
        self.rows.add(fact, Said::Beside(self.texts.len()));
        self.texts.push(text);
    }
}

fn said(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A line for each param.
fn lines(params: &[(String, Field<'_>)]) -> String {
    let line = |(name, field): &(String, Field<'_>)| format!("{name}: {}", typed(field));
    params.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A field's type and, behind a tab, its example.
fn typed(field: &Field<'_>) -> String {
    let ty = spell(field.ty);
    match &field.example {
        Some(example) => format!("{ty}\t{example}"),
        None => ty,
    }
}

fn spelled(retry: Retry) -> String {
    match retry {
        Retry::Never => "never".to_owned(),
        Retry::Backoff => "backoff".to_owned(),
        Retry::After(pause) => pause.as_secs().to_string(),
    }
}

/// The error inside as what it has to be, located at its type: the one place to say that it is not.
pub(super) fn inner_trait(inner: &Field<'_>, p: &Private) -> TokenStream {
    let (ty, p) = (generated(inner.ty), p.located(inner.span()));
    quote::quote_spanned!(inner.span()=> <#ty as #p::ErrorTable>)
}

fn envelope(path: Option<&Path>, p: &Private) -> Option<TokenStream> {
    let template = template(path?, p);
    Some(tokens! { .envelope(#template) })
}

fn template(path: &Path, p: &Private) -> TokenStream {
    let path = generated(path);
    tokens! { <#path as #p::Envelope>::TEMPLATE }
}

pub(super) fn status(status: Status, p: &Private) -> TokenStream {
    let number = Literal::u16_unsuffixed(status.as_u16());
    tokens! { #p::status(#number) }
}
