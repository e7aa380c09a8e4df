//! Property: issues come back from every shape that carries them.

use super::issues::{issue, spelled};
use crate::answer::agreement::arbitrary::leaked;
use crate::envelope::{Element, IssueSlot, Joined, Member, Node, Slot, Split, Template, Tree};
use crate::grammar::slot::Which;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;
use serde_json::Value as Json;

const EACH: Node = Node::Object(&[
    Member::new("code", Node::issue(IssueSlot::Code)),
    Member::new("message", Node::issue(IssueSlot::Message)),
    Member::new("loc", Node::issue(IssueSlot::Loc)),
    Member::optional("kind", Node::issue(IssueSlot::Kind)),
    Member::optional("id", Node::issue(IssueSlot::Id)),
    Member::optional("input", Node::issue(IssueSlot::Input)),
    Member::optional("ctx", Node::issue(IssueSlot::Ctx)),
]);
const LIST: Node = Node::Split(Split::EACH, &EACH);
const TREE: Tree = Tree::with_leaf("_errors");
const NESTED: Tree = TREE.inside("children").none("[]");
const LISTS: Tree = Tree::with_leaf("_errors").inside("children").lists("null");
const DETAILS: Node = Node::First(&[Node::slot(Slot::Details), LIST]);
const PARTS: Node = Node::Array(&[
    Element::optional(Node::Object(&[Member::new(
        "whole",
        Node::Split(Split::Only(Which::Whole), &LIST),
    )])),
    Element::optional(Node::Object(&[Member::new(
        "fields",
        Node::Split(Split::Only(Which::Fields), &LIST),
    )])),
]);

fn carrier() -> impl Strategy<Value = Node> {
    let by = prop::sample::select(vec![
        IssueSlot::Code,
        IssueSlot::Kind,
        IssueSlot::Id,
        IssueSlot::Field,
        IssueSlot::Pointer,
        IssueSlot::JsonPath,
    ]);
    prop_oneof![
        Just(LIST),
        Just(PARTS),
        Just(Node::Split(Split::Tree(&TREE), &LIST)),
        Just(Node::Split(Split::Tree(&NESTED), &LIST)),
        Just(Node::Split(Split::Tree(&LISTS), &LIST)),
        Just(DETAILS),
        by.clone().prop_map(|by| { Node::Split(Split::Group { by, whole: "the whole" }, &LIST) }),
        by.prop_map(|by| {
            let members = vec![Member::new("by", Node::issue(by)), Member::new("list", LIST)];
            Node::Split(Split::Groups(by), Box::leak(Box::new(Node::Object(members.leak()))))
        }),
    ]
}

proptest! {
    #[test]
    fn issues_come_back_from_every_shape_that_carries_them(
        node in carrier(), issues in prop::collection::vec(issue(), 1..5),
    ) {
        let json = |text: &str| serde_json::from_str::<Json>(text).unwrap();
        let written = spelled(Box::leak(Box::new(node)), &issues);
        let template = Template::json(node);
        let received =
            template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), written.as_bytes());
        prop_assert_eq!(&received.notes, &[], "{}", written);
        prop_assert_eq!(received.issues.len(), issues.len(), "{}", written);
        let again = spelled(Box::leak(Box::new(node)), &received.issues);
        let mut sorted = received.issues;
        sorted.sort_by_cached_key(|issue| spelled(&LIST, std::slice::from_ref(issue)));
        let mut declared = issues;
        declared.sort_by_cached_key(|issue| spelled(&LIST, std::slice::from_ref(issue)));
        prop_assert_eq!(json(&again), json(&written));
        prop_assert_eq!(spelled(&LIST, &sorted), spelled(&LIST, &declared));
    }

    #[test]
    fn strings_of_several_values_come_back(
        code in "[A-Z_]{1,8}", message in any::<String>(), separator in "[ -/]{1,3}",
    ) {
        let constant = leaked(Json::from(&*separator).to_string());
        let nodes: Vec<Node> =
            vec![Node::slot(Slot::Code), Node::Json(constant), Node::slot(Slot::Message)];
        let body = Json::from(format!("{code}{separator}{message}")).to_string();
        let template = Template::json(Node::Text(nodes.leak()));
        let received = template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes());
        if let Some(read) = received.code {
            prop_assert_eq!((read, received.message), (code, Some(message)));
        } else {
            prop_assert_eq!(received.message, Some(format!("{code}{separator}{message}")));
            prop_assert_eq!(received.notes.len(), 1);
        }
    }

    #[test]
    fn joined_messages_come_back_as_one(issues in prop::collection::vec(issue(), 1..5)) {
        const JOINED: Node =
            Node::Split(Split::Joined(&Joined::new("; ")), &Node::issue(IssueSlot::Message));
        let written = spelled(&JOINED, &issues);
        let template = Template::json(JOINED);
        let received =
            template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), written.as_bytes());
        let messages: Vec<_> = issues.iter().map(|issue| &*issue.message).collect();
        prop_assert_eq!(received.message, Some(messages.join("; ")));
    }
}
