//! Strings that are made of several values: what can be told apart of them.

use crate::envelope::{Element, Format, IssueSlot, Node, Slot, Split, Template};
use crate::grammar::Status;
use crate::read::Received;
use crate::values::Issue;
use http::{HeaderMap, StatusCode};
use std::time::Duration;

fn by(nodes: &'static [Node], text: &str) -> Received {
    let body = serde_json::to_vec(text).unwrap();
    Template::json(Node::Text(nodes)).read(StatusCode::BAD_REQUEST, &HeaderMap::new(), &body)
}

const CODE: Node = Node::slot(Slot::Code);
const MESSAGE: Node = Node::slot(Slot::Message);

#[test]
fn one_value_is_what_stands_between_the_constants() {
    const URN: &[Node] = &[Node::Json(r#""urn:\"acme\":""#), CODE, Node::Json("\"#\"")];
    assert_eq!(by(URN, "urn:\"acme\":GONE#").code.as_deref(), Some("GONE"));
    let other = by(URN, "urn:acme:GONE#");
    assert_eq!(other.code, None);
    assert_eq!(other.notes[0].expected, "a string in the template's form");
    assert_eq!(by(&[MESSAGE], "").message.as_deref(), Some(""));
}

const BEFORE: &[Node] = &[CODE, Node::Json("\": \""), MESSAGE];
const AFTER: &[Node] = &[MESSAGE, Node::Json("\" (\""), CODE, Node::Json("\")\"")];
const BOTH: &[Node] = &[
    Node::slot(Slot::Status),
    Node::Json("\" \""),
    MESSAGE,
    Node::Json("\": wait \""),
    Node::formatted(Slot::RetryAfter, Format::Duration),
];
const SECONDS: &[Node] =
    &[MESSAGE, Node::Json("\": wait \""), Node::slot(Slot::RetryAfter), Node::Json("\"s\"")];

#[test]
fn a_value_ends_before_what_it_cannot_have() {
    let received = by(BEFORE, "api:GONE: it: is gone");
    assert_eq!(received.code.as_deref(), Some("api:GONE"));
    assert_eq!(received.message.as_deref(), Some("it: is gone"));

    let received = by(AFTER, "gone (1) (GONE)");
    assert_eq!(received.code.as_deref(), Some("GONE"));
    assert_eq!(received.message.as_deref(), Some("gone (1)"));

    let received = by(BOTH, "429 slow down: wait 2.5s");
    assert_eq!(received.told_status, Some(Status::TOO_MANY_REQUESTS));
    assert_eq!(received.message.as_deref(), Some("slow down"));
    assert_eq!(received.retry_after, Some(Duration::from_millis(2500)));
    let received = by(SECONDS, "slow down: wait 1: wait 2s");
    assert_eq!(received.message.as_deref(), Some("slow down: wait 1"));
    assert_eq!(received.retry_after, Some(Duration::from_secs(2)));
}

const THREE: &[Node] = &[
    Node::slot(Slot::Category),
    Node::Json("\" - \""),
    Node::slot(Slot::Title),
    Node::Json("\": \""),
    MESSAGE,
];

#[test]
fn a_separator_that_is_there_once_tells_two_apart() {
    const ISSUE: Node = Node::Text(&[
        Node::issue(IssueSlot::Field),
        Node::Json("\": \""),
        Node::issue(IssueSlot::Message),
    ]);
    let template = Template::json(Node::Split(Split::EACH, &ISSUE));
    let body = br#"["a.b: is bad", "c: is: odd", "no"]"#;
    let received = template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body);
    let issues = [Issue::new("", "is bad").at("a").at("b"), Issue::new("", "c: is: odd")];
    assert_eq!(received.issues, issues);
    let notes: Vec<_> = received.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "/1: expected values that can be told apart",
            "/2: expected a string in the template's form",
        ]
    );
    let received = by(THREE, "x - y: z");
    assert_eq!(received.category.as_deref(), Some("x"));
    assert_eq!(received.title.as_deref(), Some("y"));
    assert_eq!(received.message.as_deref(), Some("z"));
}

#[test]
fn what_cannot_be_told_apart_is_kept_whole_and_noted() {
    const ADJACENT: &[Node] =
        &[MESSAGE, Node::slot(Slot::Title), Node::Json("\"-\""), Node::slot(Slot::Category)];
    const TWO: &[Node] = &[MESSAGE, Node::Json("\": \""), Node::slot(Slot::Title)];
    let expected = "the body: expected values that can be told apart";
    let received = by(TWO, "a: b: c");
    assert_eq!((received.message.as_deref(), received.title), (Some("a: b: c"), None));
    assert_eq!(received.notes[0].to_string(), expected);
    let received = by(&[CODE, CODE], "ABAB");
    assert_eq!((received.code, received.notes[0].to_string()), (None, expected.to_owned()));
    assert_eq!(by(ADJACENT, "a-b").message.as_deref(), Some("a-b"));
}

#[test]
fn a_message_of_its_own_comes_before_one_among_others() {
    const LINE: Node = Node::Text(&[CODE, MESSAGE]);
    const BOTH: Node = Node::Array(&[Element::new(LINE), Element::new(MESSAGE)]);
    const ISSUES: Node = Node::Split(
        Split::EACH,
        &Node::Array(&[
            Element::new(Node::Text(&[
                Node::issue(IssueSlot::Code),
                Node::issue(IssueSlot::Message),
            ])),
            Element::new(Node::issue(IssueSlot::Message)),
        ]),
    );
    let read = |node, body: &str| {
        Template::json(node).read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes())
    };
    assert_eq!(read(BOTH, r#"["Ano","no"]"#).message.as_deref(), Some("no"));
    assert_eq!(read(BOTH, r#"["Ano",7]"#).message.as_deref(), Some("Ano"));
    let issues = read(ISSUES, r#"[["Ano","no"],["Abad",null]]"#).issues;
    assert_eq!(issues, [Issue::new("", "no"), Issue::new("", "Abad")]);
}

#[test]
fn a_part_that_is_no_value_of_its_slot_is_noted() {
    const STATUS: &[Node] = &[Node::slot(Slot::Status), Node::Json("\" \""), MESSAGE];
    let received = by(STATUS, "200 fine");
    assert_eq!((received.told_status, received.message.as_deref()), (None, Some("fine")));
    assert_eq!(received.notes[0].expected, "an error status");
}

#[test]
fn a_param_in_a_text_gives_way_to_one_of_its_own() {
    const LIMIT: Node = Node::Array(&[
        Element::new(Node::Text(&[Node::Json("\"of \""), Node::param("limit")])),
        Element::new(Node::param("limit")),
    ]);
    let read = |body: &str| {
        let template = Template::json(LIMIT);
        template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes()).params
    };
    assert_eq!(read(r#"["of 60", 60]"#)["limit"], 60);
    assert_eq!(read(r#"["of 60"]"#)["limit"], "60");
}

#[test]
fn a_place_has_the_part_of_the_request_before_it() {
    const PLACE: Node = Node::Text(&[Node::issue(IssueSlot::In), Node::issue(IssueSlot::Pointer)]);
    let template = Template::json(Node::Split(Split::EACH, &PLACE));
    let body = br#"["query/a", "body/ls/1"]"#;
    let received = template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body);
    let issues = [Issue::new("", "").query().at("a"), Issue::new("", "").body().at("ls").index(1)];
    assert_eq!(received.issues, issues);
}
