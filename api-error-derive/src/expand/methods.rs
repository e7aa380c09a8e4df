//! The methods that depend on values: an arm for each error that needs one, the default for the
//! rest.
//!
//! A visitor or formatter is called `__`: a field's binding is `__` and its name, so the two never
//! meet.

use super::message::written;
use super::{Private, entry, tokens};
use crate::model::{Entry, Field, Header, Item, Kind, Message, Shape, Spec};
use crate::spell::spell;
use proc_macro2::{Literal, TokenStream};
use std::collections::HashMap;

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
            Some((vec![field], body))
        },
    );
    let message = by_spec(
        item,
        &tokens! { fn message(&self, __: &mut #p::Formatter<'_>) -> #p::FmtResult },
        &tokens! { #p::default::message(self, __) },
        |spec| match &spec.message {
            Message::Written { literal, template, fields, pattern: _ } => {
                Some((fields.iter().collect(), written(literal, template, fields, p)))
            }
            Message::Unknown | Message::Fixed(_) | Message::Pattern(_) => None,
        },
    );
    let params = by_spec(
        item,
        &tokens! {
            fn params(&self, __: &mut dyn #p::FnMut(&'static #p::str, &dyn #p::Value))
        },
        &tokens! { #p::default::params(self, __) },
        |spec| visits(spec.params.iter().map(|(name, field)| (name, field))),
    );
    let headers = by_spec(
        item,
        &tokens! {
            fn headers(&self, __: &mut dyn #p::FnMut(&'static #p::str, &dyn #p::Display))
        },
        &tokens! { #p::default::headers(self, __) },
        |spec| {
            visits(spec.headers.iter().filter_map(|header| match header {
                Header::Field { name, field } => Some((name, field)),
                Header::Fixed { .. } => None,
            }))
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
                let erased = entry::inner_trait(field, p);
                tokens! { #p::Option::Some(#erased::erased(#binding)) }
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
type Arm<'i, 'a> = (Vec<&'i Field<'a>>, TokenStream);

fn one<'i, 'a>(
    field: Option<&'i Field<'a>>,
    body: impl FnOnce(&syn::Ident) -> TokenStream,
) -> Option<Arm<'i, 'a>> {
    field.map(|field| (vec![field], body(&field.binding)))
}

fn visits<'i, 'a: 'i>(
    shown: impl Iterator<Item = (&'i String, &'i Field<'a>)>,
) -> Option<Arm<'i, 'a>> {
    let (names, fields): (Vec<_>, Vec<_>) = shown.unzip();
    if fields.is_empty() {
        return None;
    }
    let bindings = fields.iter().map(|field| &field.binding);
    let body = tokens! { { #(__(#names, #bindings);)* } };
    Some((fields, body))
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
        let Some((fields, body)) = arm(error) else { continue };
        covered += 1;
        let pattern = pattern(item, error, &fields);
        let at = *known.entry(likeness(&fields, &body)).or_insert(arms.len());
        match arms.get_mut(at) {
            Some((patterns, _)) => patterns.extend(tokens! { | #pattern }),
            None => arms.push((pattern, body)),
        }
    }
    let rest = (covered < item.errors.len()).then(|| tokens! { _ => #default, });
    let arms = arms.into_iter().map(|(patterns, body)| tokens! { #patterns => #body, });
    let arms: Vec<_> = arms.collect();
    let method = || tokens! { #signature { match self { #(#arms)* #rest } } };
    (covered > 0).then(method)
}

/// What is the same for errors that can share an arm: the fields that it binds, their types, and what
/// it does.
fn likeness(fields: &[&Field<'_>], body: &TokenStream) -> String {
    let mut likeness = body.to_string();
    for field in fields {
        likeness.extend([" ", &field.name, ": ", &spell(field.ty)]);
    }
    likeness
}

fn pattern(item: &Item<'_>, error: &Entry<'_>, fields: &[&Field<'_>]) -> TokenStream {
    let path = match item.shape {
        Shape::Struct => tokens! { Self },
        Shape::Enum => {
            let name = error.ident;
            tokens! { Self::#name }
        }
    };
    let members = fields.iter().map(|field| &field.member);
    let bindings = fields.iter().map(|field| &field.binding);
    tokens! { #path { #(#members: #bindings,)* .. } }
}
