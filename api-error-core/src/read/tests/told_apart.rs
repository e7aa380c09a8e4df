//! Templates that lose nothing.

use crate::answer::agreement::arbitrary::leaked;
use crate::envelope::{Group, Member, Node, Slot, Test, Tree};

/// The template, with what cannot be told apart made so: members of one name, alternatives of one
/// shape, and the places of a tree beside what they have themselves.
pub(super) fn told_apart(node: Node) -> Node {
    let all = |nodes: &[Node]| &*nodes.iter().copied().map(told_apart).collect::<Vec<_>>().leak();
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
                Member::Params => Member::Params,
                Member::Facts => Member::Facts,
            });
            Node::Object(renamed.collect::<Vec<_>>().leak())
        }
        Node::Array(nodes) => Node::Array(all(nodes)),
        Node::Present(nodes) => {
            let elements = nodes.iter().enumerate().map(|(i, node)| {
                let tagged = tagged(leaked(i.to_string()), node);
                Node::If(Test::HasValue(one(node)), tagged, &Node::First(&[]))
            });
            Node::Present(elements.collect::<Vec<_>>().leak())
        }
        Node::First(nodes) => nodes.first().map_or(node, |node| told_apart(*node)),
        Node::If(test, then, otherwise) => {
            Node::If(test, tagged("0", then), tagged("1", otherwise))
        }
        Node::Issues(node) => Node::Issues(one(node)),
        Node::Groups(by, node) => Node::Groups(by, one(node)),
        Node::Only(which, node) => Node::Only(which, one(node)),
        Node::FirstIssue(node) => Node::FirstIssue(one(node)),
        Node::Group(group) => {
            Node::Group(Box::leak(Box::new(Group { each: told_apart(group.each), ..*group })))
        }
        Node::Tree(tree) => {
            let leaf = Some("its own");
            Node::Tree(Box::leak(Box::new(Tree { leaf, each: told_apart(tree.each), ..*tree })))
        }
        // What stands in one string with the message comes back as the message.
        Node::Text(nodes) => {
            let message = nodes.contains(&Node::Slot(Slot::Message)) && nodes.len() > 1;
            if message { Node::Json("[]") } else { node }
        }
        // Of joined messages a reader makes one of the error.
        Node::Joined(_) => Node::Json("[]"),
        other => other,
    }
}
