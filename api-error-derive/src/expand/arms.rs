//! The arms of the methods: what an error's fields are bound to, and which errors share one.

use super::{Private, generated_name, message, tokens};
use crate::model::{Entry, Field, Header, Item, Kind, Spec};
use crate::spell::spell;
use proc_macro2::TokenStream;
use std::collections::HashMap;
use syn::Member;

/// The fields that an arm binds, and what it does with them.
pub(super) struct Arm<'i, 'a> {
    pub(super) fields: Vec<&'i Field<'a>>,
    /// The first of those that share an arm writes it.
    pub(super) body: Box<dyn FnOnce() -> TokenStream + 'i>,
    /// What tells it from the arms of other errors with such fields.
    pub(super) unlike: String,
}

pub(super) fn one<'i, 'a>(
    field: Option<&'i Field<'a>>,
    body: impl FnOnce(&syn::Ident) -> TokenStream,
) -> Option<Arm<'i, 'a>> {
    field.map(|field| {
        let (fields, body) = (vec![field], body(&field.binding));
        Arm { fields, body: Box::new(|| body), unlike: String::new() }
    })
}

/// The references let the compiler choose how the field is shown.
fn header(name: &str, field: &Field<'_>, p: &Private) -> TokenStream {
    let (binding, p) = (&field.binding, p.located(field.span()));
    let site = proc_macro2::Span::mixed_site().located_at(field.span());
    quote::quote_spanned! {site=>
        #p::HeaderField::__is_sent((&&&&&#p::shown::Shown(#binding)).header(#name, __visitor));
    }
}

/// Every header that depends on the value, and what it is made of.
pub(super) fn headers_arm<'i, 'a>(headers: &'i [Header<'a>], p: &Private) -> Option<Arm<'i, 'a>> {
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
    (!visits.is_empty()).then(|| {
        let body = tokens! { { use #p::shown::*; { #(#visits)* } } };
        Arm { fields: bound, body: Box::new(|| body), unlike }
    })
}

/// Every param, by name.
pub(super) fn params_arm<'i, 'a>(params: &'i [(String, Field<'a>)]) -> Option<Arm<'i, 'a>> {
    let body = || {
        let (names, bindings) = params.iter().map(|(name, field)| (name, &field.binding)).unzip();
        let (names, bindings): (Vec<_>, Vec<_>) = (names, bindings);
        tokens! { { #(__visitor.param(#names, #bindings);)* } }
    };
    let unlike = params.iter().flat_map(|(name, _)| [name.as_str(), "\n"]).collect();
    let fields = params.iter().map(|(_, field)| field).collect();
    (!params.is_empty()).then(|| Arm { fields, body: Box::new(body), unlike })
}

/// The method, if an error needs it. Errors with the same fields that do the same share an arm.
pub(super) fn by_spec<'i, 'a>(
    item: &'i Item<'a>,
    signature: impl FnOnce() -> TokenStream,
    default: impl FnOnce() -> TokenStream,
    arm: impl Fn(&'i Spec<'a>) -> Option<Arm<'i, 'a>>,
) -> Option<TokenStream> {
    let mut arms: Vec<(Vec<TokenStream>, TokenStream)> = Vec::new();
    let mut known = HashMap::new();
    let mut covered = 0;
    for error in &item.errors {
        let Kind::Spec(spec) = &error.kind else { continue };
        let Some(arm) = arm(spec) else { continue };
        covered += 1;
        let pattern = pattern(item, error, &arm.fields);
        let at = *known.entry(arm.likeness()).or_insert(arms.len());
        match arms.get_mut(at) {
            Some((patterns, _)) => patterns.push(pattern),
            None => arms.push((vec![pattern], (arm.body)())),
        }
    }
    if covered == 0 {
        return None;
    }
    let rest = (covered < item.errors.len()).then(default);
    let rest = rest.map(|default| tokens! { _ => #default, });
    let arms = arms.into_iter().map(|(patterns, body)| tokens! { #(#patterns)|* => #body, });
    let signature = signature();
    Some(tokens! { #signature { match self { #(#arms)* #rest } } })
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

/// Names the type: among the variants of `Self`, rustc looks for each from the first one on.
pub(super) fn pattern(item: &Item<'_>, error: &Entry<'_>, fields: &[&Field<'_>]) -> TokenStream {
    let members = fields.iter().map(|field| match &field.member {
        Member::Named(name) => Member::Named(generated_name(name)),
        Member::Unnamed(index) => Member::Unnamed(index.clone()),
    });
    let bindings = fields.iter().map(|field| &field.binding);
    let (name, ty) = (generated_name(error.ident), generated_name(item.ident));
    if item.is_struct {
        tokens! { Self { #(#members: #bindings,)* .. } }
    } else {
        tokens! { #ty::#name { #(#members: #bindings,)* .. } }
    }
}
