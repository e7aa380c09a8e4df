//! Writes the struct, and its template as a constant.

use super::derives;
use super::model::{Element, Header, Member, Most, Node, Own, Split, Template, Test};
use super::read::Envelope;
use crate::diag::Held;
use crate::expand::{Private, block, tokens};
use api_error_core::slot::Datum;
use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, format_ident};
use std::fmt::Debug;
use syn::ext::IdentExt;
use syn::{Attribute, Path};

pub(super) fn expand(
    written: &Envelope,
    kept: &[&Attribute],
    template: Held<Template>,
    facade: &Path,
) -> TokenStream {
    let Envelope { attributes: _, vis, ident, body: _ } = written;
    let template = template.map_or_else(
        |_| tokens! { __api_error::Template::json(__api_error::Node::Json("null")) },
        ToTokens::into_token_stream,
    );
    let name = ident.unraw().to_string();
    let derives = derives::left_over(kept, &Private::of(facade));
    let mut all = kept.iter();
    let deprecated = all.any(|attribute| attribute.path().is_ident("deprecated"));
    let allow = deprecated.then(|| tokens! { #[allow(deprecated)] });
    let cfgs = kept.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let block = block(
        facade,
        &tokens! {
            #allow
            #[automatically_derived]
            impl __api_error::Envelope for #ident {
                const TEMPLATE: &'static __api_error::Template = &#template.named(#name);
            }
        },
    );
    tokens! {
        #(#kept)*
        #derives
        #vis struct #ident;

        #(#cfgs)*
        #block
    }
}

/// How a part of the model is written where the facade is imported.
macro_rules! written {
    ($($Part:ident: $pattern:pat => $written:expr;)+) => {
        $(impl ToTokens for $Part {
            fn to_tokens(&self, out: &mut TokenStream) {
                let $pattern = self;
                out.extend($written);
            }
        })+
    };
}

written! {
    Template: Template { body, media_type, status, headers } => {
        let media_type = media_type.as_ref().map(|name| {
            tokens! { .media_type(__api_error::media_type!(#name)) }
        });
        let status = status.map(|status| {
            let status = Literal::u16_unsuffixed(status);
            tokens! { .transport(__api_error::transport::<#status>()) }
        });
        let headers = (!headers.is_empty()).then(|| tokens! { .headers(&[#(#headers),*]) });
        tokens! { __api_error::Template::json(#body) #media_type #status #headers }
    };
    Header: Header { name, value } => {
        tokens! { __api_error::HeaderTemplate { name: #name, value: #value } }
    };
    Node: node => match node {
        Node::Json(json) => tokens! { __api_error::Node::Json(#json) },
        Node::Datum(of, format) => {
            let of = datum(of);
            let format = format.map(|format| named("Format", &format)).map_or_else(
                || tokens! { __api_error::Option::None },
                |format| tokens! { __api_error::Option::Some(#format) },
            );
            tokens! { __api_error::Node::Datum(#of, #format) }
        }
        Node::Object(members) => tokens! { __api_error::Node::Object(&[#(#members),*]) },
        Node::Array(elements) => tokens! { __api_error::Node::Array(&[#(#elements),*]) },
        Node::Text(nodes) => tokens! { __api_error::Node::Text(&[#(#nodes),*]) },
        Node::Quoted(node) => tokens! { __api_error::Node::Quoted(&#node) },
        Node::Split(split, each) => tokens! { __api_error::Node::Split(#split, &#each) },
        Node::First(nodes) => tokens! { __api_error::Node::First(&[#(#nodes),*]) },
        Node::If(test, then, otherwise) => {
            tokens! { __api_error::Node::If(#test, &#then, &#otherwise) }
        }
    };
    Member: member => match member {
        Member::Key { key, value, optional: false } => {
            tokens! { __api_error::Member::new(#key, #value) }
        }
        Member::Key { key, value, optional: true } => {
            tokens! { __api_error::Member::optional(#key, #value) }
        }
        Member::Spread(of) => {
            let of = datum(of);
            tokens! { __api_error::Member::Spread(#of) }
        }
    };
    Element: element => match element {
        Element { value, optional: false } => tokens! { __api_error::Element::new(#value) },
        Element { value, optional: true } => tokens! { __api_error::Element::optional(#value) },
    };
    Test: test => match test {
        Test::Has(of) => {
            let of = datum(of);
            tokens! { __api_error::Test::Has(#of) }
        }
        Test::IsServer => tokens! { __api_error::Test::IsServer },
    };
    Split: split => match split {
        Split::Each { optional } => tokens! { __api_error::Split::Each { optional: #optional } },
        Split::Params { optional } => {
            tokens! { __api_error::Split::Params { optional: #optional } }
        }
        Split::First => tokens! { __api_error::Split::First },
        Split::Only(which) => {
            let which = named("Which", which);
            tokens! { __api_error::Split::Only(#which) }
        }
        Split::Groups(by) => {
            let by = named("IssueSlot", by);
            tokens! { __api_error::Split::Groups(#by) }
        }
        Split::Group { by, whole } => {
            let by = named("IssueSlot", by);
            tokens! { __api_error::Split::Group { by: #by, whole: #whole } }
        }
        Split::Tree { own, lists } => {
            let lists = lists.as_ref().map(|json| tokens! { .lists(#json) });
            tokens! { __api_error::Split::Tree(&__api_error::Tree::#own #lists) }
        }
        Split::Joined { separator, most } => {
            tokens! { __api_error::Split::Joined(&__api_error::Joined::new(#separator) #most) }
        }
    };
    Own: own => match own {
        Own::Whole(key) => tokens! { bare(#key) },
        Own::Leaf { key, inside, none } => {
            let inside = inside.as_ref().map(|key| tokens! { .inside(#key) });
            let none = none.as_ref().map(|json| tokens! { .none(#json) });
            tokens! { with_leaf(#key) #inside #none }
        }
    };
    Most: Most { count, one_more, more } => {
        let count = Literal::usize_unsuffixed(*count);
        tokens! { .most(#count, #one_more, #more) }
    };
}

fn datum(datum: &Datum<String>) -> TokenStream {
    let kind = match datum {
        Datum::Slot(slot) => {
            let slot = named("Slot", slot);
            tokens! { Slot(#slot) }
        }
        Datum::Issue(slot) => {
            let slot = named("IssueSlot", slot);
            tokens! { Issue(#slot) }
        }
        Datum::OfParam(slot) => {
            let slot = named("ParamSlot", slot);
            tokens! { OfParam(#slot) }
        }
        Datum::Param(name) => tokens! { Param(#name) },
        Datum::Fact(name) => tokens! { Fact(#name) },
        _ => tokens! { Count },
    };
    tokens! { __api_error::Datum::#kind }
}

/// A variant without fields, which prints as it is spelled.
fn named(of: &str, variant: &impl Debug) -> TokenStream {
    let of = format_ident!("{of}", span = Span::mixed_site());
    let variant = format_ident!("{variant:?}", span = Span::mixed_site());
    tokens! { __api_error::#of::#variant }
}
