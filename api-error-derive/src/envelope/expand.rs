//! Writes the struct, and its shape as a constant.

use super::derives;
use super::model::{Element, Header, Member, Most, Node, Own, Split, Template, Test};
use super::read::Envelope;
use crate::diag::Held;
use crate::expand::{Private, tokens};
use api_error_core::slot::{Datum, Format};
use proc_macro2::{Literal, Span, TokenStream};
use quote::format_ident;
use std::fmt::{Debug, Display};
use syn::Attribute;

pub(super) fn expand(
    written: &Envelope,
    kept: &[&Attribute],
    template: Held<Template>,
    p: &Private,
) -> TokenStream {
    let Envelope { attributes: _, vis, ident, body: _ } = written;
    let null = |_| tokens! { #p::Template::json(#p::Node::Json("null")) };
    let template = template.map_or_else(null, |template| Parts(p).template(&template));
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

/// Writes what a template is made of.
struct Parts<'p>(&'p Private);

impl Parts<'_> {
    fn template(&self, template: &Template) -> TokenStream {
        let Template { body, media_type, status, headers } = template;
        let (p, body) = (self.0, self.node(body));
        let media_type = media_type.as_ref().map(|name| {
            tokens! { .media_type(#p::media_type!(#name)) }
        });
        let status = status.map(|status| {
            let status = Literal::u16_unsuffixed(status);
            tokens! { .transport(#p::transport::<#status>()) }
        });
        let headers = (!headers.is_empty()).then(|| {
            let headers = headers.iter().map(|Header { name, value }| {
                let value = self.node(value);
                tokens! { #p::HeaderTemplate { name: #name, value: #value } }
            });
            let headers = list(headers);
            tokens! { .headers(#headers) }
        });
        tokens! { #p::Template::json(#body) #media_type #status #headers }
    }

    /// `Node::Json("null")`
    fn made(&self, of: &str, variant: impl Display, arguments: &[TokenStream]) -> TokenStream {
        let p = self.0;
        let [of, variant] = [of.to_owned(), variant.to_string()]
            .map(|name| format_ident!("{name}", span = Span::mixed_site()));
        let arguments = (!arguments.is_empty()).then(|| tokens! { (#(#arguments),*) });
        tokens! { #p::#of::#variant #arguments }
    }

    /// A variant without fields, which prints as it is spelled.
    fn named(&self, of: &str, variant: &impl Debug) -> TokenStream {
        self.made(of, format_args!("{variant:?}"), &[])
    }

    fn node(&self, node: &Node) -> TokenStream {
        let all = |nodes: &[Node]| list(nodes.iter().map(|node| self.node(node)));
        let one = |node: &Node| {
            let node = self.node(node);
            tokens! { &#node }
        };
        let (kind, arguments) = match node {
            Node::Json(json) => ("Json", vec![tokens! { #json }]),
            Node::Datum(datum, format) => ("Datum", vec![self.datum(datum), self.format(*format)]),
            Node::Object(members) => {
                ("Object", vec![list(members.iter().map(|member| self.member(member)))])
            }
            Node::Array(elements) => {
                ("Array", vec![list(elements.iter().map(|element| self.element(element)))])
            }
            Node::Text(nodes) => ("Text", vec![all(nodes)]),
            Node::Quoted(node) => ("Quoted", vec![one(node)]),
            Node::Split(split, each) => ("Split", vec![self.split(split), one(each)]),
            Node::First(nodes) => ("First", vec![all(nodes)]),
            Node::If(test, then, otherwise) => {
                ("If", vec![self.test(test), one(then), one(otherwise)])
            }
        };
        self.made("Node", kind, &arguments)
    }

    fn member(&self, member: &Member) -> TokenStream {
        match member {
            Member::Spread(datum) => self.made("Member", "Spread", &[self.datum(datum)]),
            Member::Key { key, value, optional } => {
                let new = if *optional { "optional" } else { "new" };
                self.made("Member", new, &[tokens! { #key }, self.node(value)])
            }
        }
    }

    fn element(&self, Element { value, optional }: &Element) -> TokenStream {
        let new = if *optional { "optional" } else { "new" };
        self.made("Element", new, &[self.node(value)])
    }

    fn test(&self, test: &Test) -> TokenStream {
        match test {
            Test::Has(datum) => self.made("Test", "Has", &[self.datum(datum)]),
            Test::IsServer => self.made("Test", "IsServer", &[]),
        }
    }

    fn datum(&self, datum: &Datum<String>) -> TokenStream {
        let (kind, argument) = match datum {
            Datum::Slot(slot) => ("Slot", self.named("Slot", slot)),
            Datum::Issue(slot) => ("Issue", self.named("IssueSlot", slot)),
            Datum::OfParam(slot) => ("OfParam", self.named("ParamSlot", slot)),
            Datum::Param(name) => ("Param", tokens! { #name }),
            Datum::Fact(name) => ("Fact", tokens! { #name }),
            _ => return self.made("Datum", "Count", &[]),
        };
        self.made("Datum", kind, &[argument])
    }

    fn format(&self, format: Option<Format>) -> TokenStream {
        match format {
            Some(format) => self.made("Option", "Some", &[self.named("Format", &format)]),
            None => self.made("Option", "None", &[]),
        }
    }

    fn split(&self, split: &Split) -> TokenStream {
        let p = self.0;
        match split {
            Split::Each { optional } => tokens! { #p::Split::Each { optional: #optional } },
            Split::Params { optional } => tokens! { #p::Split::Params { optional: #optional } },
            Split::First => self.made("Split", "First", &[]),
            Split::Only(which) => self.made("Split", "Only", &[self.named("Which", which)]),
            Split::Groups(by) => self.made("Split", "Groups", &[self.named("IssueSlot", by)]),
            Split::Group { by, whole } => {
                let by = self.named("IssueSlot", by);
                tokens! { #p::Split::Group { by: #by, whole: #whole } }
            }
            Split::Tree { own, lists } => {
                let lists = lists.as_ref().map(|json| tokens! { .lists(#json) });
                let tree = match own {
                    Own::Whole(key) => tokens! { bare(#key) },
                    Own::Leaf { key, inside, none } => {
                        let inside = inside.as_ref().map(|key| tokens! { .inside(#key) });
                        let none = none.as_ref().map(|json| tokens! { .none(#json) });
                        tokens! { with_leaf(#key) #inside #none }
                    }
                };
                tokens! { #p::Split::Tree(&#p::Tree::#tree #lists) }
            }
            Split::Joined { separator, most } => {
                let most = most.as_ref().map(|Most { count, one_more, more }| {
                    let count = Literal::usize_unsuffixed(*count);
                    tokens! { .most(#count, #one_more, #more) }
                });
                tokens! { #p::Split::Joined(&#p::Joined::new(#separator) #most) }
            }
        }
    }
}

fn list(parts: impl Iterator<Item = TokenStream>) -> TokenStream {
    tokens! { &[#(#parts),*] }
}
