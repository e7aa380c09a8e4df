//! Writes the struct, and its shape as a constant.

mod issues;

use super::derives;
use super::model::{Header, HeaderPiece, Member, Node, Shape, Test};
use super::read::Envelope;
use crate::diag::Held;
use crate::expand::{Private, tokens};
use api_error_core::slot::{Format, IssueSlot, Slot};
use proc_macro2::{Literal, Span, TokenStream};
use quote::format_ident;
use syn::{Attribute, Ident};

pub(super) fn expand(
    written: &Envelope,
    kept: &[&Attribute],
    shape: Held<Shape>,
    p: &Private,
) -> TokenStream {
    let Envelope { attributes: _, vis, ident, body: _ } = written;
    let null = |_| tokens! { #p::Template::json(#p::Node::Json("null")) };
    let template = shape.map_or_else(null, |shape| template(&shape, p));
    let derives = derives::left_over(kept, p);
    let mut all = kept.iter();
    let deprecated = all.any(|attribute| attribute.path().is_ident("deprecated"));
    let allow = deprecated.then(|| tokens! { #[allow(deprecated)] });
    let cfgs = kept.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    tokens! {
        #(#kept)*
        #derives
        #vis struct #ident;

        #(#cfgs)*
        #allow
        #[automatically_derived]
        impl #p::Envelope for #ident {
            const TEMPLATE: &'static #p::Template = &#template;
        }
    }
}

fn template(shape: &Shape, p: &Private) -> TokenStream {
    let Shape { body, media_type, status, headers } = shape;
    let body = node(body, p);
    let media_type = media_type.as_ref().map(|name| {
        tokens! { .media_type(#p::media_type!(#name)) }
    });
    let status = status.map(|status| {
        let status = Literal::u16_unsuffixed(status);
        tokens! { .transport(#p::transport::<#status>()) }
    });
    let headers = (!headers.is_empty()).then(|| {
        let headers = headers.iter().map(|header| self::header(header, p));
        tokens! { .headers(&[#(#headers),*]) }
    });
    tokens! { #p::Template::json(#body) #media_type #status #headers }
}

fn header(Header { name, value }: &Header, p: &Private) -> TokenStream {
    let pieces = value.iter().map(|piece| match piece {
        HeaderPiece::Text(text) => tokens! { #p::HeaderPiece::Text(#text) },
        HeaderPiece::Plain(value) => {
            let value = node(value, p);
            tokens! { #p::HeaderPiece::Plain(#value) }
        }
        HeaderPiece::Quoted(value) => {
            let value = node(value, p);
            tokens! { #p::HeaderPiece::Quoted(#value) }
        }
    });
    tokens! { #p::HeaderTemplate { name: #name, value: &[#(#pieces),*] } }
}

fn node(node: &Node, p: &Private) -> TokenStream {
    let kind = match node {
        Node::Json(json) => tokens! { Json(#json) },
        Node::Slot(of) => {
            let of = slot(*of, p);
            tokens! { Slot(#of) }
        }
        Node::Formatted(of, as_) => {
            let (of, as_) = (slot(*of, p), format(*as_, p));
            tokens! { Formatted(#of, #as_) }
        }
        Node::Issue(of) => {
            let of = issue_slot(*of, p);
            tokens! { Issue(#of) }
        }
        Node::Fact(name) => tokens! { Fact(#name) },
        Node::Text(nodes) => {
            let nodes = nodes.iter().map(|node| self::node(node, p));
            tokens! { Text(&[#(#nodes),*]) }
        }
        Node::Param(name) => tokens! { Param(#name) },
        Node::Object(members) => {
            let members = members.iter().map(|member| self::member(member, p));
            tokens! { Object(&[#(#members),*]) }
        }
        Node::Array(nodes) => {
            let nodes = nodes.iter().map(|node| self::node(node, p));
            tokens! { Array(&[#(#nodes),*]) }
        }
        Node::Present(nodes) => {
            let nodes = nodes.iter().map(|node| self::node(node, p));
            tokens! { Present(&[#(#nodes),*]) }
        }
        Node::First(nodes) => {
            let nodes = nodes.iter().map(|node| self::node(node, p));
            tokens! { First(&[#(#nodes),*]) }
        }
        Node::Issues(each) => {
            let each = self::node(each, p);
            tokens! { Issues(&#each) }
        }
        Node::FirstIssue(each) => {
            let each = self::node(each, p);
            tokens! { FirstIssue(&#each) }
        }
        Node::Only(of, each) => {
            let (of, each) = (variant(of), self::node(each, p));
            tokens! { Only(#p::Which::#of, &#each) }
        }
        Node::Count => tokens! { Count },
        Node::Group { .. } | Node::Groups { .. } | Node::Tree(_) | Node::Joined(_) => {
            issues::of_all(node, p)
        }
        Node::If(on, then, otherwise) => {
            let on = test(on, p);
            let (then, otherwise) = (self::node(then, p), self::node(otherwise, p));
            tokens! { If(#on, &#then, &#otherwise) }
        }
    };
    tokens! { #p::Node::#kind }
}

fn member(member: &Member, p: &Private) -> TokenStream {
    match member {
        Member::Params => tokens! { #p::Member::Params },
        Member::Facts => tokens! { #p::Member::Facts },
        Member::Key { key, value, optional } => {
            let value = node(value, p);
            tokens! { #p::Member::Key { key: #key, value: #value, optional: #optional } }
        }
    }
}

fn test(test: &Test, p: &Private) -> TokenStream {
    match test {
        Test::HasValue(of) => {
            let of = node(of, p);
            tokens! { #p::Test::HasValue(&#of) }
        }
        Test::Has(slot) => {
            let slot = self::slot(*slot, p);
            tokens! { #p::Test::Has(#slot) }
        }
        Test::HasIssues => tokens! { #p::Test::HasIssues },
        Test::IsServer => tokens! { #p::Test::IsServer },
    }
}

fn slot(slot: Slot, p: &Private) -> TokenStream {
    let name = variant(&slot);
    tokens! { #p::Slot::#name }
}

fn issue_slot(slot: IssueSlot, p: &Private) -> TokenStream {
    let name = variant(&slot);
    tokens! { #p::IssueSlot::#name }
}

fn format(format: Format, p: &Private) -> TokenStream {
    let name = variant(&format);
    tokens! { #p::Format::#name }
}

/// A variant without fields, which prints as it is spelled.
fn variant(value: &impl std::fmt::Debug) -> Ident {
    format_ident!("{value:?}", span = Span::mixed_site())
}
