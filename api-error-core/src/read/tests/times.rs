//! Times in each of their forms, alone and in strings.

use crate::envelope::{Format, Node, Slot, Template};
use crate::read::Received;
use http::{HeaderMap, StatusCode};
use serde_json::{Value as Json, json};
use std::time::{Duration, UNIX_EPOCH};

fn by(node: Node, body: &Json) -> Received {
    let body = body.to_string();
    Template::json(node).read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes())
}

const HTTP_DATE: Node = Node::formatted(Slot::Timestamp, Format::HttpDate);

#[test]
fn a_time_is_read_in_each_form() {
    let time = UNIX_EPOCH.checked_add(Duration::from_secs(1_767_225_600));
    let own = Node::slot(Slot::Timestamp);
    let form = |format| Node::formatted(Slot::Timestamp, format);
    for (node, text) in [
        (own, json!("2026-01-01T00:00:00.000Z")),
        (form(Format::Offset), json!("2026-01-01T00:00:00.000+00:00")),
        (form(Format::WholeSeconds), json!("2026-01-01T00:00:00Z")),
        (HTTP_DATE, json!("Thu, 01 Jan 2026 00:00:00 GMT")),
        (form(Format::Epoch), json!(1_767_225_600)),
        (form(Format::EpochMillis), json!(1_767_225_600_000_u64)),
    ] {
        assert_eq!(by(node, &text).timestamp, time, "{text}");
    }
}

#[test]
fn an_http_date_is_read_within_a_string() {
    const PARTS: &[Node] = &[Node::Json("\"at \""), HTTP_DATE, Node::Json("\": \""), MESSAGE];
    const MESSAGE: Node = Node::slot(Slot::Message);
    let received = by(Node::Text(PARTS), &json!("at Thu, 01 Jan 2026 00:00:00 GMT: gone"));
    assert_eq!(received.timestamp, UNIX_EPOCH.checked_add(Duration::from_secs(1_767_225_600)));
    assert_eq!(received.message.as_deref(), Some("gone"));
}

#[test]
fn what_is_no_http_date_is_noted() {
    let received = by(HTTP_DATE, &json!("2026-01-01T00:00:00Z"));
    assert_eq!(received.timestamp, None);
    assert_eq!(received.notes[0].expected, "an HTTP-date");
}
