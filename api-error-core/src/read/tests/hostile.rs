//! Answers that nobody declared: proxies, cut connections, malice.

use crate::answer::agreement::arbitrary::node;
use crate::answer::agreement::shapes::{Detail, Errors};
use crate::envelope::{Element, Envelope as _, IssueSlot, Node, Problem, Split, Template, Tree};
use crate::grammar::Retry;
use crate::read::{BODY_LIMIT, EXCERPT_LIMIT, ISSUE_LIMIT, KEY_LIMIT, NOTE_LIMIT, Received, read};
use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;

fn problem(body: &[u8]) -> Received {
    read::<Problem>(StatusCode::BAD_GATEWAY, &HeaderMap::new(), body)
}

#[test]
fn a_body_in_another_shape_leaves_an_excerpt() {
    for body in [
        "<html><body>502</body></html>",
        "{\"code\":\"A",
        "[]",
        "{}",
        "7",
        "\"é\"",
        "null",
        " ",
        "{\"code\":\"A\"}}",
        "{'code':'A'}",
    ] {
        let received = problem(body.as_bytes());
        assert_eq!(received.excerpt.as_deref(), Some(body));
        assert_eq!((received.reason.as_str(), received.code.as_ref()), ("Bad Gateway", None));
        assert_eq!(received.retry(), Retry::Backoff);
    }
    assert_eq!(problem(b"").excerpt, None);
    assert_eq!(problem(b"\xff<").excerpt.as_deref(), Some("\u{fffd}<"));
}

#[test]
fn an_excerpt_ends_with_a_whole_character() {
    for before in 0..4 {
        let body = "a".repeat(before) + &"é…😀".repeat(EXCERPT_LIMIT);
        let excerpt = problem(body.as_bytes()).excerpt.unwrap();
        assert!(body.starts_with(&excerpt));
        assert!((EXCERPT_LIMIT - 3..=EXCERPT_LIMIT).contains(&excerpt.len()), "{}", excerpt.len());
    }
    let broken = problem(&[0xff; 10_000]).excerpt.unwrap();
    assert_eq!(broken, "\u{fffd}".repeat(EXCERPT_LIMIT / 3));
}

#[test]
fn a_body_that_is_too_long_is_not_read() {
    let body = |length: usize| {
        let (head, tail) = (r#"{"code":"A","pad":""#, r#""}"#);
        head.to_owned() + &"x".repeat(length - head.len() - tail.len()) + tail
    };
    assert_eq!(problem(body(BODY_LIMIT).as_bytes()).code.as_deref(), Some("A"));
    let above = problem(body(BODY_LIMIT + 1).as_bytes());
    assert_eq!((above.code, above.excerpt.map(|text| text.len())), (None, Some(EXCERPT_LIMIT)));
    assert_eq!(problem(&vec![b'['; 10 << 20]).code, None);
}

#[test]
fn deep_nesting_is_passed_over() {
    let deep = |levels: usize| {
        let value = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        problem(format!(r#"{{"code":"A","deep":{value}}}"#).as_bytes())
    };
    assert_eq!((deep(126).code.as_deref(), deep(126).notes.len()), (Some("A"), 0));
    let deeper = deep(100_000);
    assert_eq!(deeper.code.as_deref(), Some("A"));
    assert!(deeper.notes[0].at.starts_with("/deep/0/0/0"));
    assert_eq!(deeper.notes[0].expected, "less nesting");
    assert_eq!(problem(&vec![b'['; BODY_LIMIT]).notes[0].to_string(), "the body: expected JSON");
}

#[test]
fn issues_and_notes_come_to_an_end() {
    let list =
        |item: &str| format!(r#"{{"errors":[{item}{}]}}"#, format!(",{item}").repeat(50_000));
    let received = problem(list(r#"{"code":"a"}"#).as_bytes());
    assert_eq!(received.issues.len(), ISSUE_LIMIT);
    assert_eq!(received.notes[0].to_string(), "/errors: expected fewer issues");
    assert_eq!(problem(list("0").as_bytes()).notes.len(), NOTE_LIMIT);
}

#[test]
fn a_long_field_is_not_copied_into_every_issue_of_its_group() {
    const GROUPS: Node = Node::Split(
        Split::Groups(IssueSlot::Field),
        &Node::Array(&[
            Element::new(Node::issue(IssueSlot::Field)),
            Element::new(Node::Split(Split::EACH, &Node::issue(IssueSlot::Message))),
        ]),
    );
    let lengths = |length| {
        let body = format!(r#"[["{}",["a","b"]]]"#, "k".repeat(length));
        let read = Template::json(GROUPS);
        let read = read.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes());
        read.issues.iter().map(|issue| issue.segments.len()).collect::<Vec<_>>()
    };
    assert_eq!(lengths(KEY_LIMIT - 1), [1, 1]);
    assert_eq!(lengths(KEY_LIMIT), [1, 0]);
}

#[test]
fn a_long_key_is_not_copied_into_every_issue() {
    const MESSAGES: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));
    const GROUP: Node =
        Node::Split(Split::Group { by: IssueSlot::Field, whole: "base" }, &MESSAGES);
    const TREE: Node = Node::Split(Split::Tree(&Tree::bare("base")), &MESSAGES);
    let body = |length| format!(r#"{{"{}":["no"]}}"#, "k".repeat(length));
    let read = |node, length| {
        let read = Template::json(node);
        let read = read.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body(length).as_bytes());
        let steps: Vec<_> = read.issues.iter().map(|issue| issue.segments.len()).collect();
        (steps, read.notes.iter().map(|note| note.expected).collect::<Vec<_>>())
    };
    for node in [GROUP, TREE] {
        assert_eq!(read(node, KEY_LIMIT), (vec![1], vec![]));
    }
    assert_eq!(read(GROUP, KEY_LIMIT + 1), (vec![0], vec!["a shorter key"]));
    assert_eq!(read(TREE, KEY_LIMIT + 1), (vec![], vec!["a shorter key"]));
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert_eq!(problem(b"\xef\xbb\xbf{\"code\":\"A\"}").code.as_deref(), Some("A"));
}

#[test]
fn what_is_of_a_wrong_type_is_noted_and_the_rest_is_read() {
    let body = br#"{"status":200,"code":7,"retry_after":-1,"detail":"d","errors":[1,{"pointer":"a"}],"more":1}"#;
    let received = problem(body);
    let notes: Vec<_> = received.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "/status: expected an error status",
            "/code: expected a string",
            "/retry_after: expected a number of seconds",
            "/errors/0: expected an object",
            "/errors/1/pointer: expected a JSON Pointer as a URI fragment",
        ]
    );
    assert_eq!((received.message.as_deref(), received.excerpt), (Some("d"), None));
}

fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        any::<Option<bool>>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        "[a-z.\\[\\]'/~0-9#$%]{0,8}".prop_map(serde_json::Value::from),
    ];
    let keys = prop_oneof![
        3 => prop::sample::select(vec![
            "detail", "errors", "code", "kind", "id", "field", "message", "loc", "msg", "type", "ctx", "status",
            "title", "retry_after", "details", "pointer", "in", "a", "",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(serde_json::Value::from),
            prop::collection::vec((keys.clone(), inner), 0..8)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
    .prop_map(|json| json.to_string())
}

proptest! {
    #[test]
    fn any_bytes_are_survived(body in any::<Vec<u8>>(), status in 100..1000_u16) {
        let status = StatusCode::from_u16(status).unwrap();
        let received = read::<Problem>(status, &HeaderMap::new(), &body);
        prop_assert_eq!(received.status, status);
    }

    #[test]
    fn any_json_is_survived_by_any_template(
        body in json(), node in node(), header in any::<Vec<u8>>(),
    ) {
        let mut headers = HeaderMap::new();
        if let Ok(value) = HeaderValue::from_bytes(&header) {
            headers.insert("retry-after", value);
        }
        let body = body.as_bytes();
        for template in [&Template::json(node), Problem::TEMPLATE, Detail::TEMPLATE, Errors::TEMPLATE] {
            let received = template.read(StatusCode::BAD_REQUEST, &headers, body);
            prop_assert!(received.notes.len() <= NOTE_LIMIT);
            prop_assert!(!received.to_string().is_empty());
        }
    }
}
