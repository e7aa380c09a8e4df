//! Property: issues come back from every shape that carries them.

use super::issues::{issue, spelled};
use crate::answer::agreement::arbitrary::leaked;
use crate::envelope::{Group, IssueSlot, Joined, Member, Node, Slot, Template, Tree};
use crate::grammar::slot::Which;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;
use serde_json::Value as Json;

const EACH: Node = Node::Object(&[
    Member::new("code", Node::Issue(IssueSlot::Code)),
    Member::new("message", Node::Issue(IssueSlot::Message)),
    Member::new("loc", Node::Issue(IssueSlot::Loc)),
    Member::optional("kind", Node::Issue(IssueSlot::Kind)),
    Member::optional("id", Node::Issue(IssueSlot::Id)),
    Member::optional("input", Node::Issue(IssueSlot::Input)),
    Member::optional("ctx", Node::Issue(IssueSlot::Ctx)),
]);
const LIST: Node = Node::Issues(&EACH);
const TREE: Tree = Tree::with_leaf("_errors", LIST);
const NESTED: Tree = TREE.inside("children").none("[]");
const LISTS: Tree = Tree::with_leaf("_errors", LIST).inside("children").lists("null");
const PARTS: Node = Node::Present(&[
    Node::Object(&[Member::new("whole", Node::Only(Which::Whole, &LIST))]),
    Node::Object(&[Member::new("fields", Node::Only(Which::Fields, &LIST))]),
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
        Just(Node::Tree(&TREE)),
        Just(Node::Tree(&NESTED)),
        Just(Node::Tree(&LISTS)),
        Just(Node::First(&[Node::Slot(Slot::Details), LIST])),
        by.clone()
            .prop_map(|by| { Node::Group(Box::leak(Box::new(Group::new(by, "the whole", LIST)))) }),
        by.prop_map(|by| {
            let members = vec![Member::new("by", Node::Issue(by)), Member::new("list", LIST)];
            Node::Groups(by, Box::leak(Box::new(Node::Object(members.leak()))))
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
            vec![Node::Slot(Slot::Code), Node::Json(constant), Node::Slot(Slot::Message)];
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
        const JOINED: Joined = Joined {
            each: Node::Issue(IssueSlot::Message),
            separator: "; ",
            most: usize::MAX,
            one_more: "",
            more: "",
        };
        let written = spelled(&Node::Joined(&JOINED), &issues);
        let template = Template::json(Node::Joined(&JOINED));
        let received =
            template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), written.as_bytes());
        let messages: Vec<_> = issues.iter().map(|issue| &*issue.message).collect();
        prop_assert_eq!(received.message, Some(messages.join("; ")));
    }
}
