//! Any template, and any spec.

use super::shapes::{Detail, Errors, GoogleApi, JsonApi};
use crate::declaration::{Header, Params, Spec};
use crate::envelope::{
    Body, Datum, Element, Envelope as _, Format, IssueSlot, Joined, Member, Node, ParamSlot,
    Problem, Slot, Split, Test, Tree, Which,
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

fn datum() -> impl Strategy<Value = Datum> {
    prop_oneof![
        6 => slot().prop_map(Datum::Slot),
        2 => prop::sample::select(vec!["a", "b"]).prop_map(Datum::Param),
        1 => Just(Datum::Count),
        2 => issue_slot().prop_map(Datum::Issue),
        1 => prop::sample::select(vec!["k", "l"]).prop_map(Datum::Fact),
        1 => prop::sample::select(vec![ParamSlot::Name, ParamSlot::Content]).prop_map(Datum::OfParam),
    ]
}

fn test() -> impl Strategy<Value = Test> {
    prop_oneof![4 => datum().prop_map(Test::Has), 1 => Just(Test::IsServer)]
}

fn split() -> impl Strategy<Value = Split> {
    let [inside, leaf] = [prop::option::of(text()), prop::option::of(text())];
    prop_oneof![
        any::<bool>().prop_map(|optional| Split::Each { optional }),
        Just(Split::First),
        issue_slot().prop_map(Split::Groups),
        (issue_slot(), text()).prop_map(|(by, whole)| Split::Group { by, whole }),
        (leaf, inside, text(), any::<bool>(), any::<bool>()).prop_map(
            |(leaf, inside, whole, none, lists)| {
                let lists = lists.then_some("{}");
                let inside = inside.filter(|inside| leaf.is_some_and(|leaf| leaf != *inside));
                let none = none.then_some("[]");
                Split::Tree(Box::leak(Box::new(Tree { leaf, whole, inside, none, lists })))
            }
        ),
        (0..3_usize, text()).prop_map(|(most, separator)| {
            let joined = Joined { separator, most, one_more: "+1", more: "+{}" };
            Split::Joined(Box::leak(Box::new(joined)))
        }),
        which().prop_map(Split::Only),
        any::<bool>().prop_map(|optional| Split::Params { optional }),
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
        1 => prop::sample::select(vec!["null", "true", "-1.5e3", "\"a\\\"b\"", "[]", "{\"a\":{}}"])
            .prop_map(Node::Json),
        3 => (datum(), prop::option::of(format())).prop_map(|(of, format)| Node::Datum(of, format)),
        3 => datum().prop_map(|datum| Node::Datum(datum, None)),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let nodes = prop::collection::vec(inner.clone(), 0..5).prop_map(|nodes| &*nodes.leak());
        let one = inner.clone().prop_map(|node| &*Box::leak(Box::new(node)));
        let element = (inner.clone(), any::<bool>())
            .prop_map(|(value, optional)| Element { value, optional });
        let fixed = inner.clone().prop_map(Element::new);
        let key = (text(), inner, any::<bool>()).prop_map(|(key, node, optional)| {
            if optional { Member::optional(key, node) } else { Member::new(key, node) }
        });
        let member = prop_oneof![9 => key, 1 => Just(Member::PARAMS), 1 => Just(Member::FACTS)];
        prop_oneof![
            2 => prop::collection::vec(member, 0..6).prop_map(|all| Node::Object(&*all.leak())),
            1 => prop::collection::vec(fixed, 0..5).prop_map(|all| Node::Array(&*all.leak())),
            1 => prop::collection::vec(element, 0..5).prop_map(|all| Node::Array(&*all.leak())),
            1 => nodes.clone().prop_map(Node::Text),
            1 => one.clone().prop_map(Node::Quoted),
            2 => nodes.prop_map(Node::First),
            7 => (split(), one.clone()).prop_map(|(split, each)| Node::Split(split, each)),
            2 => (test(), one.clone(), one).prop_map(|(test, a, b)| Node::If(test, a, b)),
        ]
    })
}

const HEADERS: &[&[Header]] = &[
    &[],
    &[Header::fixed("x-a", "a"), Header::fixed("x-a", "b")],
    &[Header { name: "x-b", value: None }],
];

/// The body of any shape that clients know.
pub(crate) fn built_in() -> impl Strategy<Value = Node> {
    let template = prop::sample::select(vec![
        Problem::TEMPLATE,
        JsonApi::TEMPLATE,
        GoogleApi::TEMPLATE,
        Detail::TEMPLATE,
        Errors::TEMPLATE,
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
