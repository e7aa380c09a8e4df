//! Answers with something odd in them: the rest is read.

use crate::answer::agreement::shapes::{Detail, Errors, GoogleApi, JsonApi};
use crate::declaration::{Entry, Spec, Table};
use crate::envelope::{Envelope, IssueSlot, Member, Node, Problem, Slot, Split, Template};
use crate::grammar::slot::Which;
use crate::grammar::{Retry, Status};
use crate::read::{ISSUE_LIMIT, Received, read};
use crate::values::Issue;
use http::{HeaderMap, StatusCode};
use std::time::Duration;

fn received<E: Envelope>(body: impl AsRef<[u8]>) -> Received {
    read::<E>(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_ref())
}

fn notes(received: &Received) -> Vec<String> {
    received.notes.iter().map(ToString::to_string).collect()
}

const GOOGLE: &str = "type.googleapis.com/google.rpc.";

fn google(details: &[&str]) -> Received {
    let details = details.join(",").replace("@.", &format!(r#""@type":"{GOOGLE}"#));
    received::<GoogleApi>(format!(
        r#"{{"error":{{"code":429,"message":"full","details":[{details}]}}}}"#
    ))
}

#[test]
fn details_of_google_come_in_any_order_and_among_others() {
    let info = r#"{@.ErrorInfo","reason":"ZONE_FULL","domain":"x","metadata":{"zone":"a"}}"#;
    let pause = r#"{@.RetryInfo","retryDelay":"3s"}"#;
    let bad = r#"{@.BadRequest","fieldViolations":[{"field":"a[0].b","description":"no"}]}"#;
    let debug = r#"{@.DebugInfo","stackEntries":["f"],"detail":"d","reason":"NOT_IT"}"#;
    for details in [[pause, info, debug, bad], [debug, bad, pause, info], [info, debug, bad, pause]]
    {
        let received = google(&details);
        assert_eq!(received.code.as_deref(), Some("ZONE_FULL"), "{details:?}");
        assert_eq!(received.retry(), Retry::After(Duration::from_secs(3)));
        assert_eq!(received.issues, [Issue::new("", "no").at("a").index(0).at("b")]);
        assert_eq!(
            (received.params["zone"].as_str(), received.details.as_ref()),
            (Some("a"), None)
        );
        let at = details.iter().position(|detail| *detail == debug).unwrap();
        let expected = "expected an element that is in the template";
        assert_eq!(notes(&received), [format!("/error/details/{at}: {expected}")]);
    }
    let own = google(&[r#"{@.QuotaFailure","violations":[]}"#]);
    assert_eq!(own.details.unwrap()[0]["violations"], serde_json::json!([]));
}

#[test]
fn a_list_of_issues_is_one_whatever_stands_among_them() {
    let odd = received::<Detail>(
        r#"{"detail":[7,{"loc":["body","a"],"msg":"no"},{"other":1},{"msg":"bad","type":"t","loc":["body"],"url":"u"}]}"#,
    );
    assert_eq!(odd.details, None);
    assert_eq!(odd.issues, [Issue::new("", "no").body().at("a"), Issue::new("t", "bad").body()]);
    assert_eq!(notes(&odd), ["/detail/0: expected an object"]);
    let other = received::<Detail>(r#"{"detail":[{"other":1},7]}"#);
    assert_eq!((other.issues.len(), other.details.is_some()), (0, true));
}

#[test]
fn the_text_of_an_issue_is_not_the_errors() {
    let issues = received::<JsonApi>(
        r#"{"errors":[{"status":"422","code":"INVALID","title":"T","detail":"short","source":{"pointer":"/a"}}]}"#,
    );
    assert_eq!((issues.message, issues.code.as_deref()), (None, Some("INVALID")));
    assert_eq!(issues.issues, [Issue::new("", "short").body().at("a")]);
    let coded = received::<JsonApi>(
        r#"{"errors":[{"status":"422","code":"INVALID","title":"T","detail":"short","meta":{"code":"c"}}]}"#,
    );
    assert_eq!((coded.params.len(), coded.issues), (0, vec![Issue::new("c", "short")]));
    let two = received::<JsonApi>(
        r#"{"errors":[{"status":"422","code":"INVALID","title":"T","detail":"a"},{"status":"422","code":"INVALID","title":"T","detail":"b"}]}"#,
    );
    assert_eq!((two.message, two.issues.len()), (None, 2));
    let kind = received::<Errors>(r#"{"errors":[{"kind":"node","message":"no"},[]]}"#);
    assert_eq!((kind.message, kind.issues), (None, vec![Issue::new("", "no").kind("node")]));
}

#[test]
fn what_no_json_can_hold_costs_itself_alone() {
    let body = |odd: &[u8]| {
        let body = [br#"{"code":"A","retry_after":3,"odd":{"a":["#, odd, br#"]},"limit":6}"#];
        received::<Problem>(body.concat())
    };
    let odds: [(&[u8], &str); 6] = [
        (br#""\ud800""#, "a string of Unicode"),
        (b"\"\xff\xfe\"", "a string of Unicode"),
        (b"1e999", "a number that a float can hold, a boolean or null"),
        (b"NaN", "a number that a float can hold, a boolean or null"),
        (b"18446744073709551616", "an integer of at most 64 bits"),
        (b"-9223372036854775809", "an integer of at most 64 bits"),
    ];
    for (odd, expected) in odds {
        let received = body(odd);
        assert_eq!(received.code.as_deref(), Some("A"), "{odd:?}");
        assert_eq!(received.retry(), Retry::After(Duration::from_secs(3)));
        assert_eq!((&received.params["limit"], received.excerpt.as_ref()), (&6.into(), None));
        assert_eq!(notes(&received), [format!("/odd/a/0: expected {expected}")]);
    }
    for exact in ["18446744073709551615", "-9223372036854775808", "1e300"] {
        assert_eq!(body(exact.as_bytes()).notes, [], "{exact}");
    }
    let key = received::<Problem>(br#"{"\ud800":1,"code":"A","msg":"\ud800"}"#);
    assert_eq!((key.code.as_deref(), key.params.len(), key.notes.len()), (Some("A"), 0, 2));
}

#[test]
fn a_body_that_is_no_json_is_noted() {
    for body in ["<html>", "{\"code\":\"A", "{\"a\":1,}", "{'a':1}", "nginx", "{} {}", "[1 2]"] {
        assert_eq!(notes(&received::<Problem>(body)), ["the body: expected JSON"], "{body}");
    }
    assert_eq!(received::<Problem>("").notes, []);
    let long = vec![b' '; crate::read::BODY_LIMIT + 1];
    assert_eq!(notes(&received::<Problem>(long)), ["the body: expected at most 1 MiB"]);
}

static TABLE: Table = Table::new(
    "Error",
    &[
        Entry::Spec(
            Spec::new("Gone", "GONE", Status::BAD_REQUEST)
                .docs("https://x/gone")
                .retry(Retry::Backoff),
        ),
        Entry::Spec(Spec::new("One", "ONE", Status::BAD_REQUEST).docs("https://x/both")),
        Entry::Spec(Spec::new("Two", "TWO", Status::BAD_REQUEST).docs("https://x/both")),
    ],
);

#[test]
fn the_type_of_a_problem_identifies_it() {
    let gone = received::<Problem>(r#"{"type":"https://x/gone"}"#);
    assert_eq!(gone.spec(&TABLE).map(|spec| spec.code), Some("GONE"));
    assert_eq!(gone.retry_with(&TABLE), Retry::Backoff);
    let both = received::<Problem>(r#"{"type":"https://x/both"}"#);
    assert_eq!(both.spec(&TABLE).map(|spec| spec.code), None);
    let coded = received::<Problem>(r#"{"type":"https://x/gone","code":"NEW"}"#);
    assert_eq!(coded.spec(&TABLE).map(|spec| spec.code), None);
}

#[test]
fn the_limit_of_issues_holds_for_trees_and_for_some() {
    use crate::envelope::Tree;
    const MESSAGES: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));
    const TREE: Tree = Tree::with_leaf("_errors");
    const PARTS: Node = Node::Object(&[
        Member::new("body", Node::Split(Split::Only(Which::Body), &MESSAGES)),
        Member::new("query", Node::Split(Split::Only(Which::Query), &MESSAGES)),
    ]);
    let list = format!(r#"["a"{}]"#, r#","b""#.repeat(ISSUE_LIMIT - 1));
    let tree = format!(r#"{{"a":{{"_errors":{list}}},"b":{{"_errors":{list}}}}}"#);
    let parts = format!(r#"{{"body":{list},"query":{list}}}"#);
    for (node, body) in [(Node::Split(Split::Tree(&TREE), &MESSAGES), tree), (PARTS, parts)] {
        let template = Template::json(node);
        let received = template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes());
        assert_eq!(received.issues.len(), ISSUE_LIMIT);
        assert_eq!(notes(&received), ["the body: expected fewer issues"]);
    }
}

#[test]
fn alternatives_in_alternatives_take_no_more_time_than_their_size() {
    const fn nested(inner: &'static [Node]) -> Node {
        Node::First(inner)
    }
    const CODE: Node = Node::Object(&[Member::new("a", Node::slot(Slot::Code))]);
    let mut node = CODE;
    for _ in 0..60 {
        let member = vec![Member::new("a", node)];
        let one = Node::Object(member.leak());
        node = nested(vec![Node::slot(Slot::Details), one].leak());
    }
    let body = format!("{}\"C\"{}", r#"{"a":"#.repeat(61), "}".repeat(61));
    let template = Template::json(node);
    let received = template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes());
    assert_eq!(received.code.as_deref(), Some("C"));
}

#[test]
fn an_issue_of_a_field_without_a_name_is_no_error_by_itself() {
    let body = br#"{"errors":[{"kind":null,"id":null,"field":"","message":""}]}"#;
    let received = Errors::TEMPLATE.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body);
    assert_eq!(received.notes, []);
    assert_eq!(received.message, None);
    assert_eq!(received.issues, [Issue::new("", "").at("")]);
}
