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

/// How a part of the model is written where the facade is imported: a row for each form it has, of
/// what is made of its fields before, and what stands behind the name of its type.
macro_rules! written {
    ($($Part:ident: {$(
        $pattern:pat $(, $part:ident = $made:expr)* => { $($written:tt)* }
    )+})+) => {
        $(impl ToTokens for $Part {
            fn to_tokens(&self, out: &mut TokenStream) {
                match self {$(
                    $pattern => {
                        $(let $part = $made;)*
                        out.extend(tokens! { __api_error::$Part::$($written)* });
                    }
                )+}
            }
        })+
    };
}

written! {
    Template: {
        Template { body, media_type, status, headers },
            media_type = media_type.as_ref().map(|name| {
                tokens! { .media_type(__api_error::media_type!(#name)) }
            }),
            status = status.map(Literal::u16_unsuffixed).map(|status| {
                tokens! { .transport(__api_error::transport::<#status>()) }
            }),
            headers = (!headers.is_empty()).then(|| tokens! { .headers(&[#(#headers),*]) })
            => { json(#body) #media_type #status #headers }
    }
    Node: {
        Node::Json(json) => { Json(#json) }
        Node::Datum(of, None), of = datum(of) => { Datum(#of, __api_error::Option::None) }
        Node::Datum(of, Some(format)), of = datum(of), format = named("Format", format)
            => { Datum(#of, __api_error::Option::Some(#format)) }
        Node::Object(members) => { Object(&[#(#members),*]) }
        Node::Array(elements) => { Array(&[#(#elements),*]) }
        Node::Text(nodes) => { Text(&[#(#nodes),*]) }
        Node::Quoted(node) => { Quoted(&#node) }
        Node::Split(split, each) => { Split(#split, &#each) }
        Node::First(nodes) => { First(&[#(#nodes),*]) }
        Node::If(test, then, otherwise) => { If(#test, &#then, &#otherwise) }
    }
    Member: {
        Member::Key { key, value, optional: false } => { new(#key, #value) }
        Member::Key { key, value, optional: true } => { optional(#key, #value) }
        Member::Spread(of), of = datum(of) => { Spread(#of) }
    }
    Element: {
        Element { value, optional: false } => { new(#value) }
        Element { value, optional: true } => { optional(#value) }
    }
    Test: {
        Test::Has(of), of = datum(of) => { Has(#of) }
        Test::IsServer => { IsServer }
    }
    Split: {
        Split::Each { optional } => { Each { optional: #optional } }
        Split::Params { optional } => { Params { optional: #optional } }
        Split::First => { First }
        Split::Only(which), which = named("Which", which) => { Only(#which) }
        Split::Groups(by), by = named("IssueSlot", by) => { Groups(#by) }
        Split::Group { by, whole }, by = named("IssueSlot", by)
            => { Group { by: #by, whole: #whole } }
        Split::Tree { own: Own::Whole(key), lists }, lists = setter("lists", lists.as_ref())
            => { Tree(&__api_error::Tree::bare(#key) #lists) }
        Split::Tree { own: Own::Leaf { key, inside, none }, lists },
            inside = setter("inside", inside.as_ref()), none = setter("none", none.as_ref()),
            lists = setter("lists", lists.as_ref())
            => { Tree(&__api_error::Tree::with_leaf(#key) #inside #none #lists) }
        Split::Joined { separator, most }, most = most.as_ref().map(self::most)
            => { Joined(&__api_error::Joined::new(#separator) #most) }
    }
}

impl ToTokens for Header {
    fn to_tokens(&self, out: &mut TokenStream) {
        let Header { name, value } = self;
        out.extend(tokens! { __api_error::HeaderTemplate { name: #name, value: #value } });
    }
}

fn most(Most { count, one_more, more }: &Most) -> TokenStream {
    let count = Literal::usize_unsuffixed(*count);
    tokens! { .most(#count, #one_more, #more) }
}

/// `.none("[]")`, if there is a value for it.
fn setter(name: &str, value: Option<&String>) -> Option<TokenStream> {
    let name = format_ident!("{name}", span = Span::mixed_site());
    value.map(|value| tokens! { .#name(#value) })
}

fn datum(datum: &Datum<String>) -> TokenStream {
    let (kind, of) = match datum {
        Datum::Slot(slot) => ("Slot", named("Slot", slot)),
        Datum::Issue(slot) => ("Issue", named("IssueSlot", slot)),
        Datum::OfParam(slot) => ("OfParam", named("ParamSlot", slot)),
        Datum::Param(name) => ("Param", name.to_token_stream()),
        Datum::Fact(name) => ("Fact", name.to_token_stream()),
        _ => return tokens! { __api_error::Datum::Count },
    };
    let kind = format_ident!("{kind}", span = Span::mixed_site());
    tokens! { __api_error::Datum::#kind(#of) }
}

/// A variant without fields, which prints as it is spelled.
fn named(of: &str, variant: &impl Debug) -> TokenStream {
    let of = format_ident!("{of}", span = Span::mixed_site());
    let variant = format_ident!("{variant:?}", span = Span::mixed_site());
    tokens! { __api_error::#of::#variant }
}
