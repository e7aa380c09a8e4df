//! Issues in groups, in parts and inside of each other, and how each is read.

use crate::envelope::{Element, IssueSlot, Member, Node, Slot, Split, Template, Tree, Which};
use crate::read::Received;
use crate::values::Issue;
use http::{HeaderMap, StatusCode};

fn by(node: Node, body: &str) -> Received {
    Template::json(node).read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes())
}

#[test]
fn facts_come_back_one_by_one_or_as_the_other_members() {
    const TWICE: Node = Node::Array(&[
        Element::new(Node::Split(Split::EACH, &Node::fact("k"))),
        Element::new(Node::Split(Split::EACH, &Node::issue(IssueSlot::Ctx))),
    ]);
    const ALL: &Node = &Node::Object(&[Member::new("k", Node::fact("k")), Member::FACTS]);
    let issues = by(Node::Split(Split::EACH, ALL), r#"[{"k":1,"l":null}]"#).issues;
    assert_eq!(issues, [Issue::new("", "").ctx("k", 1).ctx("l", serde_json::Value::Null)]);
    let issues = by(TWICE, r#"[[1],[{"k":2,"l":3}]]"#).issues;
    assert_eq!(issues, [Issue::new("", "").ctx("k", 1).ctx("l", 3)]);
}

#[test]
fn some_issues_and_the_others_are_all() {
    const MESSAGES: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));
    const FIELDS: Node = Node::Split(Split::Group { by: IssueSlot::Field, whole: "" }, &MESSAGES);
    const PARTS: Node = Node::Object(&[
        Member::optional("json", Node::Split(Split::Only(Which::Body), &FIELDS)),
        Member::optional("query", Node::Split(Split::Only(Which::Query), &FIELDS)),
    ]);
    const SPLIT: Node = Node::Array(&[
        Element::new(Node::Split(Split::Only(Which::Whole), &MESSAGES)),
        Element::new(Node::Split(Split::Only(Which::Fields), &FIELDS)),
        Element::new(Node::Split(
            Split::Only(Which::Whole),
            &Node::Split(Split::EACH, &Node::issue(IssueSlot::Code)),
        )),
    ]);
    let issues = by(SPLIT, r#"[["no"],{"a":["bad"]},["NO"]]"#).issues;
    assert_eq!(issues, [Issue::new("NO", "no"), Issue::new("", "bad").at("a")]);
    let issues = by(PARTS, r#"{"query":{"q":["bad"]},"json":{"a":["bad"]}}"#).issues;
    let bad = || Issue::new("", "bad");
    assert_eq!(issues, [bad().body().at("a"), bad().query().at("q")]);
}

#[test]
fn an_element_is_of_the_node_it_fits_with_room_for_those_behind_it() {
    const LISTED: Node = Node::Array(&[
        Element::optional(Node::slot(Slot::Number)),
        Element::optional(Node::Object(&[Member::new("url", Node::slot(Slot::DocsUrl))])),
        Element::optional(Node::slot(Slot::RequestId)),
        Element::optional(Node::slot(Slot::TraceId)),
        Element::optional(Node::Json("true")),
    ]);
    let read = |body| {
        let Received { number, docs_url, request_id, trace_id, .. } = by(LISTED, body);
        (number, docs_url, request_id, trace_id)
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(read(r#"[7,{"url":"u"},"r","t",true]"#), (Some(7), some("u"), some("r"), some("t")));
    assert_eq!(read(r#"[{"url":"u"},true]"#), (None, some("u"), None, None));
    assert_eq!(read(r#"["r"]"#), (None, None, some("r"), None), "the earlier of two");
    assert_eq!(read(r#"[7,"r","t",[]]"#), (Some(7), None, some("r"), some("t")));
    assert_eq!(
        read(r#"[[],{},7,7,7,7,null,"r"]"#).2,
        some("r"),
        "unknown elements are passed over"
    );
    assert_eq!(by(LISTED, r#"{"url":"u"}"#).notes[0].expected, "an array");
}

#[test]
fn places_inside_a_key_of_their_own_are_read() {
    const EACH: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));
    const NESTED: Tree = Tree::with_leaf("errors").inside("children").none("[]");
    let body = r#"{"errors":[],"children":{"errors":{"errors":["no"]},"a":{"errors":["bad"],"children":{"0":{"errors":["odd"]}}}}}"#;
    let at = |message, field| Issue::new("", message).at(field);
    let issues = [at("no", "errors"), at("bad", "a"), at("odd", "a").index(0)];
    let read = by(Node::Split(Split::Tree(&NESTED), &EACH), body).issues;
    assert_eq!(read.len(), 3);
    assert!(issues.iter().all(|issue| read.contains(issue)), "{read:?}");
}

#[test]
fn groups_in_a_list_come_back_as_issues_of_what_they_have_in_common() {
    const FIELDS: Node = Node::Split(
        Split::Groups(IssueSlot::Field),
        &Node::Object(&[
            Member::new("field", Node::issue(IssueSlot::Field)),
            Member::new("why", Node::Split(Split::EACH, &Node::issue(IssueSlot::Message))),
        ]),
    );
    let body = r#"[{"field":"a","why":["no","bad"]},{"field":null,"why":["odd"]},{"field":"b"}]"#;
    let at = |message, field| Issue::new("", message).at(field);
    let issues = [at("no", "a"), at("bad", "a"), Issue::new("", "odd"), at("", "b")];
    assert_eq!(by(FIELDS, body).issues, issues);
}

#[test]
fn groups_come_back_as_issues_of_their_field() {
    const MESSAGES: Node = Node::Split(
        Split::Group { by: IssueSlot::Field, whole: "base" },
        &Node::Split(Split::EACH, &Node::issue(IssueSlot::Message)),
    );
    let issues = by(MESSAGES, r#"{"a.0":["x","y"],"base":["z"]}"#).issues;
    let at = |message: &'static str| Issue::new("", message).at("a").index(0);
    assert_eq!(issues, [at("x"), at("y"), Issue::new("", "z")]);
}
