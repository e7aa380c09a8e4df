//! Which of several alternatives is taken.

use crate::envelope::{
    Datum, Element, Format, IssueSlot, Member, Node, Slot, Split, Template, Test,
};
use crate::grammar::slot::Which;
use crate::read::Received;
use crate::values::Issue;
use http::{HeaderMap, StatusCode};

fn by(node: Node, body: &str) -> Received {
    Template::json(node).read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes())
}

const FIELD: Node = Node::issue(IssueSlot::Field);
const MESSAGE: Node = Node::issue(IssueSlot::Message);
const FIRST: Node = Node::Split(Split::First, &MESSAGE);

const OKTA: Node = Node::First(&[
    Node::Split(Split::First, &Node::Text(&[Node::Json("\"Api validation failed: \""), FIELD])),
    Node::slot(Slot::Message),
]);

const PROPERTIES: Node = Node::Split(
    Split::Groups(IssueSlot::Field),
    &Node::Object(&[
        Member::new("property", FIELD),
        Member::new(
            "constraints",
            Node::Split(Split::Group { by: IssueSlot::Code, whole: "" }, &FIRST),
        ),
    ]),
);

#[test]
fn the_first_issue_is_read_where_it_is_the_only_one_that_is_shown() {
    const JIRA: Node = Node::Object(&[
        Member::new("errorMessages", Node::Array(&[Element::new(Node::slot(Slot::Message))])),
        Member::new(
            "errors",
            Node::First(&[
                Node::Split(Split::Group { by: IssueSlot::Field, whole: "" }, &FIRST),
                Node::Json("{}"),
            ]),
        ),
    ]);
    let received = by(JIRA, r#"{"errorMessages":["no"],"errors":{"a":"bad","b.0":"odd"}}"#);
    let issues = [Issue::new("", "bad").at("a"), Issue::new("", "odd").at("b").index(0)];
    assert_eq!(received.issues, issues);

    let received = by(OKTA, r#""Api validation failed: login""#);
    assert_eq!((received.message, received.issues), (None, vec![Issue::new("", "").at("login")]));
    assert_eq!(by(OKTA, "\"no\"").message.as_deref(), Some("no"));

    let received = by(PROPERTIES, r#"[{"property":"a","constraints":{"is":"x","max":"y"}}]"#);
    let issues = [Issue::new("is", "x").at("a"), Issue::new("max", "y").at("a")];
    assert_eq!(received.issues, issues);
}

const CODES: Node = Node::First(&[
    Node::Split(Split::EACH, &Node::issue(IssueSlot::Code)),
    Node::Array(&[Element::new(Node::slot(Slot::Code))]),
]);

#[test]
fn a_list_of_one_error_is_the_error() {
    const ONE: Node =
        Node::Array(&[Element::new(Node::Object(&[Member::new("code", Node::slot(Slot::Code))]))]);
    const DOCKER: Node = Node::First(&[
        Node::Split(
            Split::EACH,
            &Node::Object(&[Member::new("code", Node::issue(IssueSlot::Code))]),
        ),
        ONE,
    ]);
    let one = by(DOCKER, r#"[{"code":"DENIED"}]"#);
    assert_eq!((one.code.as_deref(), one.issues.len()), (Some("DENIED"), 0));
    let two = by(DOCKER, r#"[{"code":"DENIED"},{"code":"b"}]"#);
    assert_eq!((two.code, two.issues.len()), (None, 2));
    assert_eq!(by(CODES, r#"["bad"]"#).code.as_deref(), Some("bad"));
}

#[test]
fn a_constant_comes_before_the_value_that_it_stands_in_for() {
    let of = |slot, constant| Node::First(vec![slot, Node::Json(constant)].leak());
    let blank = by(of(Node::slot(Slot::DocsUrl), "\"about:blank\""), "\"about:blank\"");
    assert_eq!((blank.docs_url, blank.notes.len()), (None, 0));
    assert_eq!(by(of(Node::slot(Slot::Number), "0"), "0").number, None);
    assert_eq!(by(of(Node::slot(Slot::Number), "0"), "7").number, Some(7));
    let path =
        Node::Split(Split::EACH, Box::leak(Box::new(of(Node::issue(IssueSlot::Path), "\"\""))));
    let read = by(path, r#"["a[0]",""]"#).issues;
    assert_eq!(read, [Issue::new("", "").at("a").index(0)]);
}

#[test]
fn of_two_that_fit_alike_one_says_something() {
    const NUMBER: Node = Node::First(&[Node::COUNT, Node::slot(Slot::Number)]);
    assert_eq!(by(NUMBER, "7").number, Some(7));
}

#[test]
fn an_empty_first_key_is_a_key() {
    for (slot, text) in
        [(IssueSlot::Field, ".g"), (IssueSlot::Slash, "/g"), (IssueSlot::Path, ".g")]
    {
        let node = Node::Split(Split::EACH, Box::leak(Box::new(Node::issue(slot))));
        let body = format!(r#"["{text}"]"#);
        assert_eq!(by(node, &body).issues, [Issue::new("", "").at("").at("g")], "{slot:?}");
    }
}

const PLACE: Node = Node::Split(
    Split::EACH,
    &Node::First(&[
        Node::Split(Split::Only(Which::Query), &Node::Object(&[Member::new("parameter", FIELD)])),
        Node::Split(Split::Only(Which::Header), &Node::Object(&[Member::new("header", FIELD)])),
    ]),
);

#[test]
fn the_rest_of_the_body_decides_between_two_that_fit_alike() {
    const TITLE: Node = Node::If(
        Test::Has(Datum::Slot(Slot::Number)),
        &Node::slot(Slot::Title),
        &Node::slot(Slot::Reason),
    );
    const BODY: Node = Node::Object(&[
        Member::new("text", TITLE),
        Member::optional("number", Node::formatted(Slot::Number, Format::Text)),
    ]);
    assert_eq!(by(BODY, r#"{"text":"T","number":"7"}"#).title.as_deref(), Some("T"));
    assert_eq!(by(BODY, r#"{"text":"T"}"#).reason, "T");
    let issues = by(PLACE, r#"[{"header":"a"},{"parameter":"b"}]"#).issues;
    assert_eq!(issues, [Issue::new("", "").header().at("a"), Issue::new("", "").query().at("b")]);
}

#[test]
fn a_param_decides_between_two_that_fit_alike() {
    const TEXT: Node = Node::If(
        Test::Has(Datum::Param("limit")),
        &Node::slot(Slot::Title),
        &Node::slot(Slot::Description),
    );
    const BODY: Node =
        Node::Object(&[Member::new("text", TEXT), Member::optional("limit", Node::param("limit"))]);
    assert_eq!(by(BODY, r#"{"text":"T","limit":7}"#).title.as_deref(), Some("T"));
    assert_eq!(by(BODY, r#"{"text":"T"}"#).description.as_deref(), Some("T"));
}
