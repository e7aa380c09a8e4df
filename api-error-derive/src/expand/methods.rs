//! The methods that depend on values: an arm for each error that needs one, the default for the
//! rest.
//!
//! A field's binding is `__field_` and its name, so it meets no other. A constant of the user's could
//! stand for a binding, so none is called what anybody would call one.

use super::arms::{Arm, by_spec, headers_arm, one, params_arm, pattern};
use super::message::written;
use super::{Private, generated_name, table, tokens};
use crate::model::{Entry, Item, Kind, Message};
use proc_macro2::{Literal, TokenStream, TokenTree};

pub(super) fn methods(item: &Item<'_>, checked: Option<&TokenStream>, p: &Private) -> TokenStream {
    let declaration = declaration(item, checked, p);
    let status = by_spec(
        item,
        || tokens! { fn status(&self) -> #p::Status },
        || tokens! { #p::default::status(self) },
        |spec| {
            let field = spec.runtime_status.as_ref()?;
            let (binding, fallback) = (&field.binding, table::status(spec.status, p));
            let body = tokens! {
                #p::RuntimeStatus::runtime_status(#binding).unwrap_or(#fallback)
            };
            let unlike = spec.status.as_u16().to_string();
            Some(Arm { fields: vec![field], body: Box::new(|| body), unlike })
        },
    );
    let message = by_spec(
        item,
        || tokens! { fn message(&self, __formatter: &mut #p::Formatter<'_>) -> #p::FmtResult },
        || tokens! { #p::default::message(self, __formatter) },
        |spec| match &spec.message {
            Message::Written { literal, template, fields, pattern: _ } => {
                let (body, unlike) = (written(literal, template, fields, p), literal.value());
                Some(Arm { fields: fields.iter().collect(), body: Box::new(|| body), unlike })
            }
            Message::Unknown | Message::Fixed(_) | Message::Displayed(_) => None,
        },
    );
    let params = by_spec(
        item,
        || tokens! { fn params(&self, __visitor: &mut #p::ParamVisitor<'_>) },
        || unless_inner(item, &tokens! { {} }, &tokens! { #p::default::params(self, __visitor) }),
        |spec| params_arm(&spec.params),
    );
    let headers = by_spec(
        item,
        || tokens! { fn headers(&self, __visitor: &mut #p::HeaderVisitor<'_>) },
        || unless_inner(item, &tokens! { {} }, &tokens! { #p::default::headers(self, __visitor) }),
        |spec| headers_arm(&spec.headers, p),
    );
    let values = values(item, p);
    tokens! { #declaration #status #message #params #values #headers }
}

/// The methods that hand out what one field holds.
fn values(item: &Item<'_>, p: &Private) -> TokenStream {
    let details = by_spec(
        item,
        || tokens! { fn details(&self) -> #p::Option<&dyn #p::Value> },
        || {
            let nothing = tokens! { #p::Option::None };
            unless_inner(item, &nothing, &tokens! { #p::default::details(self) })
        },
        |spec| one(spec.details.as_ref(), |binding| tokens! { #p::Option::Some(#binding) }),
    );
    let issues = by_spec(
        item,
        || tokens! { fn issues(&self) -> &[#p::Issue] },
        || unless_inner(item, &tokens! { &[] }, &tokens! { #p::default::issues(self) }),
        |spec| one(spec.issues.as_ref(), |binding| tokens! { #p::IssueList::issues(#binding) }),
    );
    let retry_after = by_spec(
        item,
        || tokens! { fn retry_after(&self) -> #p::Option<#p::Duration> },
        || tokens! { #p::default::retry_after(self) },
        |spec| {
            one(
                spec.retry_after.as_ref(),
                |binding| tokens! { #p::RetryAfter::retry_after(#binding) },
            )
        },
    );
    tokens! { #details #issues #retry_after }
}

/// Where an error is declared. A type with parameters has no `static` to keep its answers in.
fn declaration(item: &Item<'_>, checked: Option<&TokenStream>, p: &Private) -> TokenStream {
    if item.errors.is_empty() {
        return tokens! { fn declaration(&self) -> #p::Declaration<'_> { match *self {} } };
    }
    let table = tokens! { <Self as #p::ErrorTable>::TABLE };
    let kept = item.generics.params.is_empty();
    let storage = kept.then(|| tokens! { static KEPT: #p::Kept = #p::Kept::new(); });
    let kept = kept.then(|| tokens! { .kept(&KEPT) });
    let place = if item.errors.iter().any(Entry::is_inner) {
        let arms =
            item.errors.iter().enumerate().map(|(index, error)| inside(item, error, index, p));
        tokens! {
            let (__entry, __inner): (#p::usize, #p::Option<&dyn #p::ApiError>) =
                match self { #(#arms)* };
            #p::Declaration::new(#table, __entry).inner(__inner)
        }
    } else {
        let entry = entry(item);
        tokens! { #p::Declaration::new(#table, #entry) }
    };
    tokens! { fn declaration(&self) -> #p::Declaration<'_> { #checked #storage #place #kept } }
}

fn inside(item: &Item<'_>, error: &Entry<'_>, index: usize, p: &Private) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    match &error.kind {
        Kind::Inner(field) => {
            let (pattern, binding) = (pattern(item, error, &[field]), &field.binding);
            let inner = table::inner_trait(field, p);
            tokens! { #pattern => (#index, #p::Option::Some(#inner::as_api_error(#binding))), }
        }
        Kind::Spec(_) => {
            let pattern = pattern(item, error, &[]);
            tokens! { #pattern => (#index, #p::Option::None), }
        }
    }
}

/// The number of the entry. What is the same in each arm is quoted once.
fn entry(item: &Item<'_>) -> TokenStream {
    let ty = generated_name(item.ident);
    let (path, rest) = (trees(tokens! { #ty:: }), trees(tokens! { { .. } => }));
    let (itself, comma) = (trees(tokens! { Self }), trees(tokens! { , }));
    let mut arms = Vec::new();
    for (index, error) in item.errors.iter().enumerate() {
        if item.is_struct {
            arms.extend_from_slice(&itself);
        } else {
            arms.extend_from_slice(&path);
            arms.push(generated_name(error.ident).into());
        }
        arms.extend_from_slice(&rest);
        arms.push(Literal::usize_unsuffixed(index).into());
        arms.extend_from_slice(&comma);
    }
    let arms = TokenStream::from_iter(arms);
    tokens! { match self { #arms } }
}

fn trees(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

/// What is true of the errors that have nothing of a kind: nothing, or what an error inside has.
fn unless_inner(item: &Item<'_>, nothing: &TokenStream, default: &TokenStream) -> TokenStream {
    if item.errors.iter().any(Entry::is_inner) { default.clone() } else { nothing.clone() }
}
