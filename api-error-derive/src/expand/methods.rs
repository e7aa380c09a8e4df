//! The methods that depend on values: an arm for each error that needs one, the default for the
//! rest.
//!
//! A field's binding is `__field_` and its name, so it meets no other. A constant of the user's could
//! stand for a binding, so none is called what anybody would call one.

use super::message::{self, written};
use super::{Private, entry, generated_name, tokens};
use crate::model::{Entry, Field, Header, Item, Kind, Message, Shape, Spec};
use crate::spell::spell;
use proc_macro2::{Literal, TokenStream};
use std::collections::HashMap;
use syn::Member;

pub(super) fn methods(item: &Item<'_>, p: &Private) -> TokenStream {
    let entry = self::entry_of(item, p);
    let inner = inner(item, p);
    let status = by_spec(
        item,
        &tokens! { fn status(&self) -> #p::Status },
        &tokens! { #p::default::status(self) },
        |spec| {
            let field = spec.runtime_status.as_ref()?;
            let (binding, fallback) = (&field.binding, entry::status(spec.status, p));
            let body = tokens! {
                #p::RuntimeStatus::runtime_status(#binding).unwrap_or(#fallback)
            };
            let unlike = spec.status.as_u16().to_string();
            Some(Arm { fields: vec![field], body, unlike })
        },
    );
    let message = by_spec(
        item,
        &tokens! { fn message(&self, __formatter: &mut #p::Formatter<'_>) -> #p::FmtResult },
        &tokens! { #p::default::message(self, __formatter) },
        |spec| match &spec.message {
            Message::Written { literal, template, fields, pattern: _ } => {
                let (body, unlike) = (written(literal, template, fields, p), literal.value());
                Some(Arm { fields: fields.iter().collect(), body, unlike })
            }
            Message::Unknown | Message::Fixed(_) | Message::Pattern(_) => None,
        },
    );
    let params = by_spec(
        item,
        &tokens! {
            fn params(&self, __visit: &mut dyn #p::FnMut(&'static #p::str, &dyn #p::Value))
        },
        &tokens! { #p::default::params(self, __visit) },
        |spec| {
            let shown = spec.params.iter().map(|(name, field)| (name, field));
            visits(shown, |name, field| {
                let binding = &field.binding;
                tokens! { __visit(#name, #binding); }
            })
        },
    );
    let headers = by_spec(
        item,
        &tokens! {
            fn headers(&self, __visit: &mut dyn #p::FnMut(&'static #p::str, &dyn #p::Display))
        },
        &tokens! { #p::default::headers(self, __visit) },
        |spec| {
            let arm = headers_arm(&spec.headers, p)?;
            let body = arm.body;
            Some(Arm { body: tokens! { { use #p::shown::*; #body } }, ..arm })
        },
    );
    let values = values(item, p);
    let kept = kept(item, p);
    tokens! { #entry #inner #status #message #params #values #headers #kept }
}

/// The methods that hand out what one field holds.
fn values(item: &Item<'_>, p: &Private) -> TokenStream {
    let details = by_spec(
        item,
        &tokens! { fn details(&self) -> #p::Option<&dyn #p::Value> },
        &tokens! { #p::default::details(self) },
        |spec| one(spec.details.as_ref(), |binding| tokens! { #p::Option::Some(#binding) }),
    );
    let issues = by_spec(
        item,
        &tokens! { fn issues(&self) -> &[#p::Issue] },
        &tokens! { #p::default::issues(self) },
        |spec| one(spec.issues.as_ref(), |binding| tokens! { #p::IssueList::issues(#binding) }),
    );
    let retry_after = by_spec(
        item,
        &tokens! { fn retry_after(&self) -> #p::Option<#p::Duration> },
        &tokens! { #p::default::retry_after(self) },
        |spec| {
            one(
                spec.retry_after.as_ref(),
                |binding| tokens! { #p::RetryAfter::retry_after(#binding) },
            )
        },
    );
    tokens! { #details #issues #retry_after }
}

fn entry_of(item: &Item<'_>, p: &Private) -> TokenStream {
    let arms = item.errors.iter().enumerate().map(|(index, error)| {
        let pattern = pattern(item, error, &[]);
        let index = Literal::usize_unsuffixed(index);
        tokens! { #pattern => #index, }
    });
    let value = if item.errors.is_empty() {
        tokens! { *self }
    } else {
        tokens! { self }
    };
    tokens! { fn entry(&self) -> #p::usize { match #value { #(#arms)* } } }
}

fn inner(item: &Item<'_>, p: &Private) -> Option<TokenStream> {
    by_entry(
        item,
        &tokens! { fn inner(&self) -> #p::Option<&dyn #p::ApiError> },
        &tokens! { #p::Option::None },
        |error| match &error.kind {
            Kind::Inner(field) => one(Some(field), |binding| {
                let inner = entry::inner_trait(field, p);
                tokens! { #p::Option::Some(#inner::as_api_error(#binding)) }
            }),
            Kind::Spec(_) => None,
        },
    )
}

/// Where the answers of the type are kept. A type with parameters has no static of its own.
fn kept(item: &Item<'_>, p: &Private) -> Option<TokenStream> {
    let method = || {
        tokens! {
            fn kept(&self) -> #p::Option<&'static #p::Kept> {
                static KEPT: #p::Kept = #p::Kept::new();
                #p::Option::Some(&KEPT)
            }
        }
    };
    (!item.errors.is_empty() && item.generics.params.is_empty()).then(method)
}

/// The fields that an arm binds, and what it does with them.
struct Arm<'i, 'a> {
    fields: Vec<&'i Field<'a>>,
    body: TokenStream,
    /// What tells it from the arms of other errors with such fields.
    unlike: String,
}

fn one<'i, 'a>(
    field: Option<&'i Field<'a>>,
    body: impl FnOnce(&syn::Ident) -> TokenStream,
) -> Option<Arm<'i, 'a>> {
    field.map(|field| {
        let (fields, body) = (vec![field], body(&field.binding));
        Arm { fields, body, unlike: String::new() }
    })
}

/// The references let the compiler choose how the field is shown.
fn header(name: &str, field: &Field<'_>, p: &Private) -> TokenStream {
    let (binding, p) = (&field.binding, p.located(field.span()));
    let site = proc_macro2::Span::mixed_site().located_at(field.span());
    quote::quote_spanned! {site=> (&&&&&#p::shown::Shown(#binding)).header(#name, __visit); }
}

/// Every header that depends on the value, and what it is made of.
fn headers_arm<'i, 'a>(headers: &'i [Header<'a>], p: &Private) -> Option<Arm<'i, 'a>> {
    let (mut bound, mut unlike, mut visits): (Vec<&Field<'a>>, _, Vec<_>) = Default::default();
    let mut unlike_of =
        |parts: [&str; 2]| String::extend(&mut unlike, [parts[0], "\n", parts[1], "\n"]);
    for of in headers {
        let fields = match of {
            Header::Fixed { .. } => continue,
            Header::Field { name, field } => {
                visits.push(header(name, field, p));
                unlike_of([name, ""]);
                std::slice::from_ref(field)
            }
            Header::Written { name, literal, template, fields } => {
                visits.push(message::header(name, literal, template, fields, p));
                unlike_of([name, &literal.value()]);
                fields.as_slice()
            }
        };
        for field in fields {
            if !bound.iter().any(|known| known.name == field.name) {
                bound.push(field);
            }
        }
    }
    (!visits.is_empty()).then(|| Arm { fields: bound, body: tokens! { { #(#visits)* } }, unlike })
}

fn visits<'i, 'a: 'i>(
    shown: impl Iterator<Item = (&'i String, &'i Field<'a>)>,
    visit: impl Fn(&str, &Field<'a>) -> TokenStream,
) -> Option<Arm<'i, 'a>> {
    let (names, fields): (Vec<_>, Vec<_>) = shown.unzip();
    if fields.is_empty() {
        return None;
    }
    let visits = names.iter().zip(&fields).map(|(name, field)| visit(name, field));
    let body = tokens! { { #(#visits)* } };
    let unlike = names.iter().flat_map(|name| [name.as_str(), "\n"]).collect();
    Some(Arm { fields, body, unlike })
}

fn by_spec<'i, 'a>(
    item: &'i Item<'a>,
    signature: &TokenStream,
    default: &TokenStream,
    arm: impl Fn(&'i Spec<'a>) -> Option<Arm<'i, 'a>>,
) -> Option<TokenStream> {
    by_entry(item, signature, default, |error| match &error.kind {
        Kind::Spec(spec) => arm(spec),
        Kind::Inner(_) => None,
    })
}

/// The method, if an error needs it. Errors with the same fields that do the same share an arm.
fn by_entry<'i, 'a>(
    item: &'i Item<'a>,
    signature: &TokenStream,
    default: &TokenStream,
    arm: impl Fn(&'i Entry<'a>) -> Option<Arm<'i, 'a>>,
) -> Option<TokenStream> {
    let mut arms: Vec<(TokenStream, TokenStream)> = Vec::new();
    let mut known = HashMap::new();
    let mut covered = 0;
    for error in &item.errors {
        let Some(arm) = arm(error) else { continue };
        covered += 1;
        let pattern = pattern(item, error, &arm.fields);
        let at = *known.entry(arm.likeness()).or_insert(arms.len());
        match arms.get_mut(at) {
            Some((patterns, _)) => patterns.extend(tokens! { | #pattern }),
            None => arms.push((pattern, arm.body)),
        }
    }
    let rest = (covered < item.errors.len()).then(|| tokens! { _ => #default, });
    let arms = arms.into_iter().map(|(patterns, body)| tokens! { #patterns => #body, });
    let arms: Vec<_> = arms.collect();
    let method = || tokens! { #signature { match self { #(#arms)* #rest } } };
    (covered > 0).then(method)
}

impl Arm<'_, '_> {
    /// What is the same for errors that can share it: the fields that it binds, their types, and what
    /// it does with them.
    fn likeness(&self) -> String {
        let mut likeness = self.unlike.clone();
        for field in &self.fields {
            likeness.extend([&field.name, ": ", &spell(field.ty), "\n"]);
        }
        likeness
    }
}

fn pattern(item: &Item<'_>, error: &Entry<'_>, fields: &[&Field<'_>]) -> TokenStream {
    let path = match item.shape {
        Shape::Struct => tokens! { Self },
        Shape::Enum => {
            let name = generated_name(error.ident);
            tokens! { Self::#name }
        }
    };
    let members = fields.iter().map(|field| match &field.member {
        Member::Named(name) => Member::Named(generated_name(name)),
        Member::Unnamed(index) => Member::Unnamed(index.clone()),
    });
    let bindings = fields.iter().map(|field| &field.binding);
    tokens! { #path { #(#members: #bindings,)* .. } }
}
