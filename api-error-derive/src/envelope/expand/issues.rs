//! What is made of all issues together.

use super::issue_slot;
use crate::envelope::model::{Joined, Node, Own, Tree};
use crate::expand::{Private, tokens};
use proc_macro2::{Literal, TokenStream};

pub(super) fn of_all(node: &Node, p: &Private) -> TokenStream {
    match node {
        Node::Group { by, whole, each } => {
            let (by, whole, each) = (issue_slot(*by, p), whole, super::node(each, p));
            tokens! { Group(&#p::Group::new(#by, #whole, #each)) }
        }
        Node::Groups { by, each } => {
            let (by, each) = (issue_slot(*by, p), super::node(each, p));
            tokens! { Groups(#by, &#each) }
        }
        Node::Tree(Tree { own, lists, each }) => {
            let each = super::node(each, p);
            let lists = lists.as_ref().map(|json| tokens! { .lists(#json) });
            match own {
                Own::Whole(key) => tokens! { Tree(&#p::Tree::bare(#key, #each) #lists) },
                Own::Leaf { key, inside, none } => {
                    let inside = inside.as_ref().map(|key| tokens! { .inside(#key) });
                    let bare = none.as_ref().map(|json| tokens! { .none(#json) });
                    tokens! { Tree(&#p::Tree::with_leaf(#key, #each) #inside #bare #lists) }
                }
            }
        }
        Node::Joined(Joined { each, separator, most, one_more, more }) => {
            let each = super::node(each, p);
            let most = most.map(|most| {
                let most = Literal::usize_unsuffixed(most);
                tokens! { .most(#most, #one_more, #more) }
            });
            tokens! { Joined(&#p::Joined::new(#each, #separator) #most) }
        }
        _ => TokenStream::new(),
    }
}
