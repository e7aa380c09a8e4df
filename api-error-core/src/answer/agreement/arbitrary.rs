//! Any template, and any spec.

use crate::declaration::{Header, Params, Spec};
use crate::envelope::{
    Body, Detail, DetailCode, Envelope as _, ErrorCode, ErrorDetails, ErrorMessage, Errors, Format,
    GoogleApi, Group, IssueSlot, Joined, JsonApi, Member, Node, OAuth, Problem, Slot, Test, Tree,
    Which,
};
use crate::grammar::{Retry, Status};
use proptest::prelude::*;
use std::time::Duration;

pub(crate) fn leaked(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

pub(super) fn text() -> impl Strategy<Value = &'static str> {
    any::<String>().prop_map(leaked)
}

pub(super) fn slot() -> impl Strategy<Value = Slot> {
    prop::sample::select(Slot::ALL.iter().map(|(slot, _)| *slot).collect::<Vec<_>>())
}

pub(super) fn format() -> impl Strategy<Value = Format> {
    prop::sample::select(Format::ALL.iter().map(|(format, _)| *format).collect::<Vec<_>>())
}

fn test(node: impl Strategy<Value = &'static Node> + 'static) -> impl Strategy<Value = Test> {
    prop_oneof![
        slot().prop_map(Test::Has),
        node.prop_map(Test::HasValue),
        Just(Test::HasIssues),
        Just(Test::IsServer),
    ]
}

pub(crate) fn issue_slot() -> impl Strategy<Value = IssueSlot> {
    prop::sample::select(IssueSlot::ALL.iter().map(|(slot, _)| *slot).collect::<Vec<_>>())
}

fn which() -> impl Strategy<Value = Which> {
    prop::sample::select(Which::ALL.iter().map(|(which, _)| *which).collect::<Vec<_>>())
}

pub(crate) fn node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        prop::sample::select(vec!["null", "true", "-1.5e3", "\"a\\\"b\"", "[]", "{\"a\":{}}"])
            .prop_map(Node::Json),
        slot().prop_map(Node::Slot),
        (slot(), format()).prop_map(|(slot, format)| Node::Formatted(slot, format)),
        prop::sample::select(vec!["a", "b"]).prop_map(Node::Param),
        issue_slot().prop_map(Node::Issue),
        Just(Node::Count),
        prop::sample::select(vec!["k", "l"]).prop_map(Node::Fact),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let nodes = prop::collection::vec(inner.clone(), 0..5).prop_map(|nodes| &*nodes.leak());
        let one = inner.clone().prop_map(|node| &*Box::leak(Box::new(node)));
        let key = (text(), inner, any::<bool>()).prop_map(|(key, node, optional)| {
            if optional { Member::optional(key, node) } else { Member::new(key, node) }
        });
        let member = prop_oneof![9 => key, 1 => Just(Member::Params), 1 => Just(Member::Facts)];
        prop_oneof![
            prop::collection::vec(member, 0..6).prop_map(|members| Node::Object(&*members.leak())),
            nodes.clone().prop_map(Node::Array),
            nodes.clone().prop_map(Node::Present),
            nodes.clone().prop_map(Node::Text),
            nodes.prop_map(Node::First),
            one.clone().prop_map(Node::Issues),
            one.clone().prop_map(Node::FirstIssue),
            (issue_slot(), text(), one.clone()).prop_map(|(by, whole, each)| {
                Node::Group(Box::leak(Box::new(Group { by, whole, each: *each })))
            }),
            (
                prop::option::of(text()),
                prop::option::of(text()),
                text(),
                any::<bool>(),
                any::<bool>(),
                one.clone()
            )
                .prop_map(|(leaf, inside, whole, none, lists, each)| {
                    let lists = lists.then_some("{}");
                    let inside = inside.filter(|inside| leaf.is_some_and(|leaf| leaf != *inside));
                    let none = none.then_some("[]");
                    Node::Tree(Box::leak(Box::new(Tree {
                        leaf,
                        whole,
                        inside,
                        none,
                        lists,
                        each: *each,
                    })))
                }),
            (issue_slot(), one.clone()).prop_map(|(by, each)| Node::Groups(by, each)),
            (which(), one.clone()).prop_map(|(which, node)| Node::Only(which, node)),
            (0..3_usize, text(), one.clone()).prop_map(|(most, separator, each)| {
                let joined = Joined { each: *each, separator, most, one_more: "+1", more: "+{}" };
                Node::Joined(Box::leak(Box::new(joined)))
            }),
            (test(one.clone()), one.clone(), one).prop_map(|(test, a, b)| Node::If(test, a, b)),
        ]
    })
}

const HEADERS: &[&[Header]] = &[
    &[],
    &[Header::fixed("x-a", "a"), Header::fixed("x-a", "b")],
    &[Header { name: "x-b", value: None }],
];

/// The body of any shape that comes with the crate.
pub(crate) fn built_in() -> impl Strategy<Value = Node> {
    let template = prop::sample::select(vec![
        Problem::TEMPLATE,
        JsonApi::TEMPLATE,
        GoogleApi::TEMPLATE,
        OAuth::TEMPLATE,
        Detail::TEMPLATE,
        DetailCode::TEMPLATE,
        Errors::TEMPLATE,
        ErrorMessage::TEMPLATE,
        ErrorCode::TEMPLATE,
        ErrorDetails::TEMPLATE,
    ]);
    template.prop_map(|template| match template.body {
        Body::Json(node) => node,
        Body::Written(_) => Node::Json("null"),
    })
}

/// The body of any shape.
pub(crate) fn shape() -> impl Strategy<Value = Node> {
    prop_oneof![3 => node(), 1 => built_in()]
}

prop_compose! {
    pub(crate) fn spec()(
        status in 400..600_u16,
        number in any::<Option<i64>>(),
        title in text(),
        message in prop::option::of(text()),
        description in prop_oneof![Just(""), text()],
        docs in prop::option::of(text()),
        category in prop::option::of(text()),
        retry in prop::option::of(prop_oneof![
            Just(Retry::Never),
            Just(Retry::Backoff),
            any::<Duration>().prop_map(Retry::After),
        ]),
        phrase in prop::option::of("[a-z\"]+".prop_map(leaked)),
        headers in prop::sample::select(HEADERS),
        [runtime, pauses, params, details, issues] in any::<[bool; 5]>(),
    ) -> Spec {
        let status = Status::new(status).expect("an error status");
        let mut spec = Spec::new("Sample", "SAMPLE", status).title(title).description(description);
        spec.number = number;
        spec.docs = docs;
        spec.category = category;
        spec.retry = retry;
        spec.runtime_status = runtime;
        spec.retry_after_field = pauses;
        spec.phrase = phrase;
        spec.headers = headers;
        spec.details = details.then_some("Vec<String>");
        spec.issues = issues;
        if params {
            spec = spec.params(Params::new("a: String"));
        }
        match message {
            Some(message) => spec.message(message),
            None => spec,
        }
    }
}
