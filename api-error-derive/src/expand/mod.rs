//! Writes the impls: a table of constants, a match from value to entry, and what depends on values.

mod arms;
mod bounds;
mod code_enum;
mod docs;
mod head;
mod hidden;
mod message;
mod methods;
mod private;
mod table;
mod unique;

pub(crate) use self::code_enum::{Codes, Variant, code_enum};
pub(crate) use self::head::Head;
pub(crate) use self::message::names;
pub(crate) use self::private::{Private, block, facade};
pub(crate) use self::table::empty;

use crate::model::Item;
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Ident;

/// Tokens that see the macro's own names, never the user's.
macro_rules! tokens {
    ($($token:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($token)*)
    };
}
pub(crate) use tokens;

pub(crate) fn expand(item: &Item<'_>) -> TokenStream {
    let p = &Private::imported();
    let head = Head::new(item.ident, item.generics, &bounds::of(item, p), p);
    let docs = docs::table(item, &head);
    let (codes, code_impls) = item
        .code_enum
        .as_ref()
        .map(|declared| {
            let variants: Vec<_> = item.errors.iter().map(Variant::of).collect();
            code_enum(declared, &variants, &head.name, (&item.facade, p))
        })
        .unzip();
    let unique = unique::assertions(item, &head, p);
    let hidden = hidden::assertions(item, &head, p);
    let code = item.code_enum.as_ref().map(|declared| &declared.ident);
    let table = table::table(item, &head.name, p);
    let checked = unique::when_used(item, &head, p);
    let methods = methods::methods(item, checked.as_ref(), p);
    let impls = impls(&head, p, (&table, code), &methods);
    let frameworks = frameworks(&head, p, &item.skip);
    let block =
        block(&item.facade, &tokens! { #docs #code_impls #impls #unique #hidden #frameworks });
    tokens! { #codes #block }
}

/// The two impls.
pub(crate) fn impls(
    head: &Head,
    p: &Private,
    (table, code): (&TokenStream, Option<&Ident>),
    methods: &TokenStream,
) -> TokenStream {
    let Head { params, ty, predicates, name: _, alone: _ } = head;
    let code = code.map_or_else(|| tokens! { #p::Cow<'static, #p::str> }, generated);
    tokens! {
        #[automatically_derived]
        impl<#params> #p::ErrorTable for #ty where #predicates {
            const TABLE: &'static #p::Table = &#table;
            type Code = #code;
            fn as_api_error(&self) -> &dyn #p::ApiError { self }
        }
        #[automatically_derived]
        impl<#params> #p::ApiError for #ty where #predicates {
            #methods
        }
    }
}

/// The call that adapts the type to every framework of the facade.
pub(crate) fn frameworks(head: &Head, p: &Private, skip: &[Ident]) -> TokenStream {
    let Head { params, ty, predicates, .. } = head;
    tokens! { #p::frameworks! { [#params] [#ty] [#predicates] skip[#(#skip)*] } }
}

/// What the user wrote, where rustc should point, but as generated code: what lints say of it is
/// said where it was written.
fn generated(tokens: &impl ToTokens) -> TokenStream {
    let own = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let mut own = Group::new(group.delimiter(), generated(&group.stream()));
            own.set_span(Span::mixed_site().located_at(group.span()));
            TokenTree::Group(own)
        }
        // `$crate` means another crate everywhere else.
        TokenTree::Ident(ident) if ident == "$crate" => TokenTree::Ident(ident),
        mut token => {
            token.set_span(Span::mixed_site().located_at(token.span()));
            token
        }
    };
    tokens.to_token_stream().into_iter().map(own).collect()
}

/// The same of a single name, which is what nearly all of it is.
fn generated_name(name: &Ident) -> Ident {
    let mut own = name.clone();
    own.set_span(Span::mixed_site().located_at(name.span()));
    own
}

/// `tokens`, located at `at` in whatever rustc says of them.
fn located(tokens: &impl ToTokens, at: Span) -> TokenStream {
    let locate = |mut token: TokenTree| {
        token.set_span(token.span().located_at(at));
        token
    };
    tokens.to_token_stream().into_iter().map(locate).collect()
}
