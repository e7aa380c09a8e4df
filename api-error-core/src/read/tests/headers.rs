//! What the headers tell.

use crate::declaration::{Entry, Spec, Table};
use crate::envelope::{Format, HeaderTemplate, Node, Problem, Slot, Template};
use crate::grammar::{Retry, Status};
use crate::read::{NOTE_LIMIT, Received, read};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::time::Duration;

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let pair = |(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value));
    pairs.iter().copied().map(pair).collect()
}

fn unavailable(pairs: &[(&'static str, &'static str)], body: &str) -> Received {
    read::<Problem>(StatusCode::SERVICE_UNAVAILABLE, &headers(pairs), body.as_bytes())
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    fn after(pairs: &[(&'static str, &'static str)]) -> Retry {
        unavailable(pairs, "").retry()
    }
    assert_eq!(after(&[]), Retry::Backoff);
    assert_eq!(after(&[("retry-after", "120")]), Retry::After(Duration::from_secs(120)));
    let date = ("date", "Fri, 31 Dec 1999 23:58:59 GMT");
    let until = ("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT");
    assert_eq!(after(&[until, date]), Retry::After(Duration::from_secs(60)));
    assert_eq!(after(&[until]), Retry::After(Duration::ZERO), "it is past by this machine's clock");
}

#[test]
fn a_fraction_of_a_second_is_a_second_more() {
    for (text, seconds) in [("1.5", 2), ("0.001", 1), ("3.0", 3), ("7", 7)] {
        let received = unavailable(&[("retry-after", text)], "");
        assert_eq!(received.retry(), Retry::After(Duration::from_secs(seconds)), "{text}");
        assert_eq!(received.notes, []);
    }
}

#[test]
fn a_retry_after_that_is_neither_is_noted() {
    for text in ["", "soon", "-1", "1.5s", ".5", "99999999999999999999999"] {
        let received = unavailable(&[("retry-after", text)], "");
        assert_eq!(received.retry(), Retry::Backoff, "{text}");
        assert_eq!(received.notes[0].to_string(), "retry-after: expected seconds or an HTTP-date");
    }
}

#[test]
fn notes_on_headers_count_among_the_most_there_are() {
    let odd = format!(r#"{{"errors":[{}]}}"#, ["0"; 2 * NOTE_LIMIT].join(","));
    let received = unavailable(&[("retry-after", "soon")], &odd);
    assert_eq!(received.notes.len(), NOTE_LIMIT);
}

#[test]
fn the_pause_in_the_body_comes_before_the_header() {
    let received = unavailable(&[("retry-after", "2")], r#"{"retry_after":1}"#);
    assert_eq!(received.retry(), Retry::After(Duration::from_secs(1)));
}

static TABLE: Table = Table::new(
    "Error",
    &[
        Entry::Spec(Spec::new("Full", "FULL", Status::SERVICE_UNAVAILABLE).retry(Retry::Never)),
        Entry::Spec(Spec::new("Busy", "BUSY", Status::CONFLICT).retry(Retry::Backoff)),
        Entry::Spec(Spec::new("Quota", "QUOTA", Status::PAYMENT_REQUIRED).retry_after_field()),
    ],
);

#[test]
fn a_declaration_says_whether_and_the_answer_when() {
    let retry = |code: &str, pairs| {
        unavailable(pairs, &format!(r#"{{"code":"{code}"}}"#)).retry_with(&TABLE)
    };
    let pause = &[("retry-after", "5")];
    let after = Retry::After(Duration::from_secs(5));
    assert_eq!((retry("FULL", &[]), retry("FULL", pause)), (Retry::Never, Retry::Never));
    assert_eq!((retry("BUSY", &[]), retry("BUSY", pause)), (Retry::Backoff, after));
    assert_eq!((retry("OF_TOMORROW", &[]), retry("OF_TOMORROW", pause)), (Retry::Backoff, after));
    let quota = |pairs| {
        let body = br#"{"code":"QUOTA"}"#;
        read::<Problem>(StatusCode::PAYMENT_REQUIRED, &headers(pairs), body).retry_with(&TABLE)
    };
    assert_eq!((quota(&[]), quota(pause)), (Retry::Never, after));
}

const SLACK: Template = Template::json(Node::Object(&[
    crate::envelope::Member::new("ok", Node::Json("false")),
    crate::envelope::Member::new("error", Node::slot(Slot::Code)),
    crate::envelope::Member::optional("status", Node::slot(Slot::Status)),
]))
.transport(StatusCode::OK);

#[test]
fn one_status_for_all_gives_way_to_the_body_then_to_the_declaration() {
    let read = |body: &str| SLACK.read(StatusCode::OK, &HeaderMap::new(), body.as_bytes());
    let told = read(r#"{"ok":false,"error":"NEW","status":503}"#);
    assert_eq!((told.retry(), told.reason.as_str()), (Retry::Backoff, "Service Unavailable"));
    let silent = read(r#"{"ok":false,"error":"BUSY"}"#);
    assert_eq!((silent.retry(), silent.reason.as_str()), (Retry::Never, "OK"));
    assert_eq!(silent.retry_with(&TABLE), Retry::Backoff);
}

const BEARER: Template = Template::json(Node::Json("{}")).headers(&[
    HeaderTemplate {
        name: "www-authenticate",
        value: Node::Text(&[
            Node::Json("\"Bearer error=\""),
            Node::Quoted(&Node::slot(Slot::Code)),
            Node::Json("\", error_description=\""),
            Node::Quoted(&Node::slot(Slot::Message)),
        ]),
    },
    HeaderTemplate { name: "x-number", value: Node::slot(Slot::Number) },
]);

#[test]
fn a_header_carries_params_and_forms() {
    const LIMITED: Template = Template::json(Node::Json("{}")).headers(&[
        HeaderTemplate {
            name: "x-scope",
            value: Node::Text(&[Node::Quoted(&Node::param("scope")), Node::Json("\";\"")]),
        },
        HeaderTemplate {
            name: "retry-after-ms",
            value: Node::formatted(Slot::RetryAfter, Format::Millis),
        },
    ]);
    let pairs = [("x-scope", r#""a b";"#), ("retry-after-ms", "2500")];
    let received = LIMITED.read(StatusCode::UNAUTHORIZED, &headers(&pairs), b"{}");
    assert_eq!(received.params["scope"], "a b");
    assert_eq!(received.retry_after, Some(Duration::from_millis(2500)));
}

#[test]
fn headers_that_carry_slots_are_read_where_these_end() {
    let read = |pairs| BEARER.read(StatusCode::UNAUTHORIZED, &headers(pairs), b"{}");
    let received = read(&[
        ("www-authenticate", "Basic"),
        ("www-authenticate", r#"Bearer error="expired", error_description="the \"token\" \\ x""#),
        ("x-number", "-7"),
    ]);
    assert_eq!(received.code.as_deref(), Some("expired"));
    assert_eq!(received.message.as_deref(), Some(r#"the "token" \ x"#));
    assert_eq!((received.number, received.notes.len()), (Some(-7), 0));
    let other = read(&[("www-authenticate", "Bearer error=\"a"), ("x-number", "many")]);
    let notes: Vec<_> = other.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "www-authenticate: expected a value in the template's shape",
            "x-number: expected an integer",
        ]
    );
}
