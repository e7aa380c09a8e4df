//! What is made of all issues together.

use super::issue_slot;
use crate::envelope::model::{Joined, Node};
use crate::expand::{Private, tokens};
use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;

pub(super) fn of_all(node: &Node, p: &Private) -> TokenStream {
    match node {
        Node::Group { by, whole, each } => {
            let (by, whole, each) = (issue_slot(*by, p), whole, super::node(each, p));
            tokens! { Group(&#p::Group { by: #by, whole: #whole, each: #each }) }
        }
        Node::Groups { by, each } => {
            let (by, each) = (issue_slot(*by, p), super::node(each, p));
            tokens! { Groups(#by, &#each) }
        }
        Node::Tree { leaf, whole, each } => {
            let (whole, each) = (whole, super::node(each, p));
            let leaf = leaf.as_ref();
            let inside = leaf.and_then(|leaf| leaf.inside.as_ref());
            let bare = leaf.and_then(|leaf| leaf.none.as_ref()).map(|json| tokens! { #json });
            let leaf = option(leaf.map(|leaf| &leaf.key), p);
            let (inside, bare) = (option(inside, p), option(bare, p));
            tokens! {
                Tree(&#p::Tree {
                    leaf: #leaf, whole: #whole, inside: #inside, none: #bare, each: #each
                })
            }
        }
        Node::Joined(Joined { each, separator, most, one_more, more }) => {
            let each = super::node(each, p);
            let all = || tokens! { #p::usize::MAX };
            let most =
                most.map_or_else(all, |most| Literal::usize_unsuffixed(most).into_token_stream());
            tokens! {
                Joined(&#p::Joined {
                    each: #each, separator: #separator, most: #most, one_more: #one_more, more: #more
                })
            }
        }
        _ => TokenStream::new(),
    }
}

fn option(value: Option<impl ToTokens>, p: &Private) -> TokenStream {
    let none = || tokens! { #p::Option::None };
    value.map_or_else(none, |value| tokens! { #p::Option::Some(#value) })
}
