//! Shapes that tell little apart, and how each is read.

use crate::answer::agreement::shapes::{Detail, Errors};
use crate::envelope::{
    Envelope, Format, IssueSlot, Joined, Member, Node, Problem, Slot, Split, Template, Test, Tree,
};
use crate::read::{Received, read};
use crate::values::{Issue, Segment};
use http::{HeaderMap, StatusCode};
use std::time::Duration;

fn received<E: Envelope>(status: StatusCode, body: &str) -> Received {
    read::<E>(status, &HeaderMap::new(), body.as_bytes())
}

fn by(node: Node, body: &str) -> Received {
    Template::json(node).read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes())
}

#[test]
fn the_title_of_a_problem_without_a_type_is_its_phrase() {
    let without = received::<Problem>(StatusCode::NOT_FOUND, r#"{"title":"Not Here"}"#);
    assert_eq!((without.reason.as_str(), without.title), ("Not Here", None));
    let body = r#"{"title":"Not Here","type":"https://x"}"#;
    let with = received::<Problem>(StatusCode::NOT_FOUND, body);
    assert_eq!((with.reason.as_str(), with.title.as_deref()), ("Not Found", Some("Not Here")));
}

#[test]
fn a_detail_is_a_message_or_issues_or_anything_else() {
    let read = |body| received::<Detail>(StatusCode::BAD_REQUEST, body);
    assert_eq!(read(r#"{"detail":"no"}"#).message.as_deref(), Some("no"));
    let issues = read(r#"{"detail":[{"loc":["body","a",0],"msg":"no","type":"t"}]}"#).issues;
    assert_eq!(issues, [Issue::new("t", "no").body().at("a").index(0)]);
    let anything = read(r#"{"detail":{"b":[1]}}"#).details;
    assert_eq!(anything, Some(serde_json::json!({"b": [1]})));
}

#[test]
fn constants_tell_a_message_from_an_issue() {
    let read = |body| received::<Errors>(StatusCode::BAD_REQUEST, body);
    let body = r#"{"errors":[{"kind":null,"id":null,"field":null,"message":"no"}]}"#;
    assert_eq!((read(body).message.as_deref(), read(body).issues.len()), (Some("no"), 0));
    let body = r#"{"errors":[{"kind":"node","id":null,"field":"a.b","message":"no"}]}"#;
    let issue = Issue::new("", "no").kind("node").at("a").at("b");
    assert_eq!((read(body).message, read(body).issues), (None, vec![issue]));
}

#[test]
fn the_kind_of_error_decides_where_the_shape_does_not() {
    const ISSUE: Node =
        Node::If(Test::IsServer, &Node::issue(IssueSlot::Code), &Node::issue(IssueSlot::Message));
    const TEXT: Node =
        Node::If(Test::IsServer, &Node::slot(Slot::Reason), &Node::slot(Slot::Message));
    let template = Template::json(TEXT);
    let read = |status| template.read(status, &HeaderMap::new(), br#""text""#);
    assert_eq!(read(StatusCode::NOT_FOUND).message.as_deref(), Some("text"));
    assert_eq!(read(StatusCode::BAD_GATEWAY).reason, "text");
    assert_eq!(by(Node::Split(Split::EACH, &ISSUE), r#"["no"]"#).issues, [Issue::new("", "no")]);
}

#[test]
fn a_joined_message_is_one_message() {
    const SHOWN: Split = Split::Joined(&Joined::new("; ").most(9, "", ""));
    const JOINED: Node = Node::Split(SHOWN, &Node::issue(IssueSlot::Message));
    const GROUP: Node = Node::Split(Split::Group { by: IssueSlot::Field, whole: "" }, &JOINED);
    let whole = by(JOINED, r#""a; b""#);
    assert_eq!((whole.message.as_deref(), whole.issues.len()), (Some("a; b"), 0));
    let group = by(GROUP, r#"{"f":"a; b"}"#);
    assert_eq!((group.message, group.issues), (None, vec![Issue::new("", "a; b").at("f")]));
}

#[test]
fn a_tree_comes_back_with_and_without_leaves() {
    const EACH: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));
    const PLAIN: Tree = Tree::bare("non_field_errors");
    const LEAFY: Tree = Tree { leaf: Some("_errors"), ..PLAIN };
    let expected = [
        Issue::new("", "deep").at("a").index(0).at("b"),
        Issue::new("", "own").at("a"),
        Issue::new("", "all"),
    ];
    let plain =
        r#"{"a":{"0":{"b":["deep"]},"non_field_errors":["own"]},"non_field_errors":["all"]}"#;
    assert_eq!(by(Node::Split(Split::Tree(&PLAIN), &EACH), plain).issues, expected);
    let leafy = r#"{"a":{"0":{"b":{"_errors":["deep"]}},"_errors":["own"]},"_errors":["all"]}"#;
    let sorted = |mut issues: Vec<Issue>| {
        issues.sort_by(|a, b| a.message.cmp(&b.message));
        issues
    };
    assert_eq!(
        sorted(by(Node::Split(Split::Tree(&LEAFY), &EACH), leafy).issues),
        sorted(expected.to_vec())
    );
}

#[test]
fn a_tree_with_lists_comes_back() {
    const EACH: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));
    const LISTS: Tree = Tree::bare("non_field_errors").lists("{}");
    const ZOD: Tree = Tree::with_leaf("errors").inside("inside").none("[]").lists("null");
    let required = Issue::new("", "required").at("items").index(1).at("name");
    let bad = Issue::new("", "bad").at("items").index(0);
    let plain =
        by(Node::Split(Split::Tree(&LISTS), &EACH), r#"{"items":[["bad"],{"name":["required"]}]}"#);
    assert_eq!((plain.issues, plain.notes), (vec![bad, required.clone()], vec![]));
    let plain = by(Node::Split(Split::Tree(&LISTS), &EACH), r#"[{},{},["no"]]"#);
    assert_eq!((plain.issues, plain.notes), (vec![Issue::new("", "no").index(2)], vec![]));
    let zod = r#"{"errors":[],"inside":{"items":{"errors":[],"inside":[null,{"errors":[],"inside":{"name":{"errors":["required"]}}}]}}}"#;
    let zod = by(Node::Split(Split::Tree(&ZOD), &EACH), zod);
    assert_eq!((zod.issues, zod.notes), (vec![required], vec![]));
}

#[test]
fn the_more_exact_of_two_forms_wins() {
    const MEMBERS: &[Member] = &[
        Member::new("seconds", Node::slot(Slot::RetryAfter)),
        Member::new("exact", Node::formatted(Slot::RetryAfter, Format::Duration)),
        Member::new(
            "issues",
            Node::Split(
                Split::EACH,
                &Node::Object(&[
                    Member::new("field", Node::issue(IssueSlot::Field)),
                    Member::new("loc", Node::issue(IssueSlot::Loc)),
                ]),
            ),
        ),
    ];
    let body = r#"{"seconds":2,"exact":"1.5s","issues":[{"field":"a.0","loc":["a","0"]}]}"#;
    let received = by(Node::Object(MEMBERS), body);
    assert_eq!(received.retry_after, Some(Duration::from_millis(1500)));
    assert_eq!(received.issues[0].segments, ["a", "0"].map(|key| Segment::Key(key.into())));
}

#[test]
fn params_beside_members_are_what_the_template_does_not_know() {
    let body = r#"{"code":"C","limit":3,"void":null}"#;
    let received = received::<Problem>(StatusCode::BAD_REQUEST, body);
    assert_eq!(
        serde_json::Value::from(received.params),
        serde_json::json!({"limit": 3, "void": null})
    );
}

#[test]
fn the_longest_pause_is_survived() {
    let node = Node::formatted(Slot::RetryAfter, Format::Duration);
    let read = |text: &str| by(node, &format!("\"{text}\"")).retry_after;
    assert_eq!(read("18446744073709552000s"), Some(Duration::MAX));
    for none in ["-1s", "NaNs", "infs", "1", "s", ""] {
        assert_eq!(read(none), None, "{none}");
    }
}
