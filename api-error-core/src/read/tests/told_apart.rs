//! Templates that lose nothing.

use crate::answer::agreement::arbitrary::leaked;
use crate::envelope::{Element, Member, Node, Slot, Split, Test, Tree};

/// The template, with what cannot be told apart made so: members of one name, alternatives of one
/// shape, and the places of a tree beside what they have themselves.
pub(super) fn told_apart(node: Node) -> Node {
    let one = |node: &Node| &*Box::leak(Box::new(told_apart(*node)));
    let tagged = |tag, node: &Node| {
        let members =
            vec![Member::new("tag", Node::Json(tag)), Member::new("value", told_apart(*node))];
        &*Box::leak(Box::new(Node::Object(members.leak())))
    };
    match node {
        Node::Object(members) => {
            let renamed = members.iter().enumerate().map(|(i, member)| match *member {
                Member::Key { key, value, optional } => {
                    let key = leaked(format!("{i}{key}"));
                    Member::Key { key, value: told_apart(value), optional }
                }
                spread @ Member::Spread(_) => spread,
            });
            Node::Object(renamed.collect::<Vec<_>>().leak())
        }
        Node::Array(elements) => {
            let optional = elements.iter().any(|element| element.optional);
            let elements = elements.iter().enumerate().map(|(i, element)| Element {
                value: match element.value {
                    value if optional => {
                        let tagged = tagged(leaked(i.to_string()), &value);
                        match value {
                            Node::Datum(datum, None) => {
                                Node::If(Test::Has(datum), tagged, &Node::First(&[]))
                            }
                            _ => *tagged,
                        }
                    }
                    value => told_apart(value),
                },
                optional: element.optional,
            });
            Node::Array(elements.collect::<Vec<_>>().leak())
        }
        Node::First(nodes) => nodes.first().map_or(node, |node| told_apart(*node)),
        Node::If(test, then, otherwise) => {
            Node::If(test, tagged("0", then), tagged("1", otherwise))
        }
        // Of joined messages a reader makes one of the error.
        Node::Split(Split::Joined(_), _) => Node::Json("[]"),
        Node::Split(Split::Tree(tree), each) => {
            let tree = Tree { leaf: Some("its own"), ..*tree };
            Node::Split(Split::Tree(Box::leak(Box::new(tree))), one(each))
        }
        Node::Split(split, each) => Node::Split(split, one(each)),
        Node::Quoted(node) => Node::Quoted(one(node)),
        // What stands in one string with the message comes back as the message.
        Node::Text(nodes) => {
            let parts: Vec<_> = nodes.iter().map(|node| told_apart(*node)).collect();
            let message = parts.contains(&Node::slot(Slot::Message)) && parts.len() > 1;
            if message { Node::Json("[]") } else { Node::Text(parts.leak()) }
        }
        other => other,
    }
}
