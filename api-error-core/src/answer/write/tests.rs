//! No object has a member twice, whatever the values are named.

use crate::answer::agreement::{answered, sample};
use crate::declaration::{Params, Spec};
use crate::envelope::{Element, IssueSlot, Joined, Member, Node, Slot, Split, Tree};
use crate::grammar::Status;
use crate::values::Issue;

const MESSAGES: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));
const BARE: Tree = Tree::bare("whole");
const LEAFY: Tree = Tree { leaf: Some("_errors"), ..BARE };

/// The body of an error with these params and issues.
fn body(node: Node, params: &[(&'static str, &str)], issues: &[Issue]) -> String {
    const PARAMS: Params = Params::new("limit: String\nlabel: String");
    let spec = Spec::new("Sample", "SAMPLE", Status::UNPROCESSABLE_ENTITY).params(PARAMS).issues();
    let mut sample = sample(&spec, node, String::new(), String::new());
    sample.params = params.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    sample.issues = issues.to_vec();
    String::from_utf8(answered(&sample).into_body().to_vec()).unwrap()
}

fn tree(tree: &'static Tree, issues: &[Issue]) -> String {
    body(Node::Split(Split::Tree(tree), &MESSAGES), &[], issues)
}

#[test]
fn a_step_named_like_the_leaf_is_no_place_of_its_own() {
    let issues = [
        Issue::new("", "at the step").at("a").at("_errors"),
        Issue::new("", "at a").at("a"),
        Issue::new("", "behind the step").at("a").at("_errors").at("b"),
        Issue::new("", "beside the step").at("a").at("b"),
        Issue::new("", "at the first step").at("_errors"),
    ];
    assert_eq!(
        tree(&LEAFY, &issues),
        r#"{"_errors":["at the first step"],"a":{"_errors":["at the step","at a","behind the step"],"b":{"_errors":["beside the step"]}}}"#
    );
    assert_eq!(
        tree(&LEAFY, &issues[..1]),
        r#"{"a":{"_errors":["at the step"]}}"#,
        "with nothing beside it, too"
    );
}

#[test]
fn a_step_named_like_the_whole_is_no_place_of_its_own() {
    let issues = [
        Issue::new("", "at the step").at("a").at("whole"),
        Issue::new("", "at a").at("a"),
        Issue::new("", "at the first step").at("whole"),
        Issue::new("", "of the whole"),
    ];
    assert_eq!(
        tree(&BARE, &issues),
        r#"{"whole":["at the first step","of the whole"],"a":["at the step","at a"]}"#
    );
    let beside = [issues[0].clone(), Issue::new("", "beside it").at("a").at("b")];
    assert_eq!(tree(&BARE, &beside), r#"{"a":{"whole":["at the step"],"b":["beside it"]}}"#);
    assert_eq!(
        tree(&LEAFY, &issues[2..3]),
        r#"{"whole":{"_errors":["at the first step"]}}"#,
        "with a leaf the name is free"
    );
}

#[test]
fn an_index_and_a_key_that_spell_the_same_are_one_place() {
    const NUMBERED: Tree = Tree { leaf: Some("7"), ..BARE };
    let issues = [
        Issue::new("", "index").at("a").index(0),
        Issue::new("", "key").at("a").at("0"),
        Issue::new("", "other key").at("a").at("00"),
    ];
    assert_eq!(tree(&BARE, &issues), r#"{"a":{"0":["index","key"],"00":["other key"]}}"#);
    let own = [Issue::new("", "index").index(7), Issue::new("", "whole")];
    assert_eq!(tree(&NUMBERED, &own), r#"{"7":["index","whole"]}"#);
}

#[test]
fn a_list_is_mirrored_as_a_list_where_all_of_it_is_elements() {
    const LISTS: Tree = BARE.lists("{}");
    const ZOD: Tree = Tree::with_leaf("errors").inside("inside").none("[]").lists("null");
    let name = Issue::new("", "required").at("items").index(1).at("name");
    let first = Issue::new("", "bad").at("items").index(0);
    let both = [name.clone(), first];
    assert_eq!(tree(&LISTS, &both[..1]), r#"{"items":[{},{"name":["required"]}]}"#);
    assert_eq!(tree(&LISTS, &both), r#"{"items":[["bad"],{"name":["required"]}]}"#);
    assert_eq!(
        tree(&ZOD, &both[..1]),
        r#"{"errors":[],"inside":{"items":{"errors":[],"inside":[null,{"errors":[],"inside":{"name":{"errors":["required"]}}}]}}}"#
    );
    let whole = [name, Issue::new("", "too few").at("items")];
    assert_eq!(
        tree(&LISTS, &whole),
        r#"{"items":{"whole":["too few"],"1":{"name":["required"]}}}"#
    );
    assert_eq!(tree(&LISTS, &[Issue::new("", "no").index(2)]), r#"[{},{},["no"]]"#);
    assert_eq!(
        tree(&LISTS, &[Issue::new("", "far").at("a").index(1000)]),
        r#"{"a":{"1000":["far"]}}"#
    );
}

#[test]
fn issues_of_a_field_named_like_the_whole_are_in_its_group() {
    const GROUP: Node =
        Node::Split(Split::Group { by: IssueSlot::Field, whole: "a\"b" }, &MESSAGES);
    let issues = [
        Issue::new("", "field").at("a\"b"),
        Issue::new("", "other").at("c"),
        Issue::new("", "whole"),
    ];
    assert_eq!(body(GROUP, &[], &issues), r#"{"a\"b":["field","whole"],"c":["other"]}"#);
}

#[test]
fn what_is_absent_is_no_part_of_what_is_joined() {
    const FIELD: Node = Node::issue(IssueSlot::Field);
    const ALL: Joined = Joined::new(", ");
    const FIRST: Joined = ALL.most(1, " and one more", " and {} more");
    const FIELDS: Node = Node::Array(&[
        Element::new(Node::Split(Split::Joined(&ALL), &FIELD)),
        Element::new(Node::Split(Split::Joined(&FIRST), &FIELD)),
    ]);
    let whole = || Issue::new("", "whole");
    let [a, b, c] = ["a", "b", "c"].map(|field| Issue::new("", "").at(field));
    let joined = |issues: &[Issue]| body(FIELDS, &[], issues);
    assert_eq!(joined(&[a.clone(), b.clone(), whole()]), r#"["a, b","a and one more"]"#);
    assert_eq!(joined(&[whole(), a, whole(), b, c]), r#"["a, b, c","a and 2 more"]"#);
    assert_eq!(joined(&[whole(), whole()]), "[null,null]");
    assert_eq!(joined(&[]), "[null,null]");
}

#[test]
fn of_two_params_of_one_name_the_first_is_sent() {
    const BESIDE: Node =
        Node::Object(&[Member::optional("label", Node::param("label")), Member::PARAMS]);
    let params = [
        ("limit", "first"),
        ("undeclared", "first"),
        ("label", "first"),
        ("limit", "second"),
        ("undeclared", "second"),
        ("label", "second"),
    ];
    assert_eq!(
        body(BESIDE, &params, &[]),
        r#"{"label":"first","limit":"first","undeclared":"first"}"#
    );
    assert_eq!(
        body(Node::slot(Slot::Params), &params, &[]),
        r#"{"limit":"first","undeclared":"first","label":"first"}"#
    );
}

#[test]
fn of_two_facts_of_one_name_about_an_issue_the_second_is_sent() {
    const NODE: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Ctx));
    let issue = Issue::new("", "").ctx("a", 1).ctx("b", 2).ctx("a", 3);
    assert_eq!(body(NODE, &[], &[issue]), r#"[{"a":3,"b":2}]"#);
}

#[test]
fn a_path_of_any_length_makes_a_tree_that_readers_read() {
    let issue = (0..100_000).fold(Issue::new("", "message"), |issue, _| issue.at("a"));
    let body = tree(&BARE, &[issue]);
    let mut value: serde_json::Value = serde_json::from_str(&body).unwrap();
    let mut steps = 0;
    while let Some(inside) = value.get_mut("a") {
        (value, steps) = (inside.take(), steps + 1);
    }
    assert_eq!((steps, value), (super::tree::DEEPEST, serde_json::json!(["message"])));
}
