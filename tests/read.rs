//! Declared errors, answered and read back.

#![cfg(feature = "client")]

mod answer;

use api_error::envelope::{Detail, Errors, Problem};
use api_error::read::Received;
use api_error::{ApiError, Declared as _, Issue, Retry, Table, envelope, read};
use serde_json::json;
use std::time::Duration;

#[derive(Debug, thiserror::Error, ApiError)]
enum Shop {
    #[error("limit of {limit} reached")]
    #[status(429)]
    #[code("LIMIT", number = 7)]
    Limit {
        #[param]
        limit: u32,
        #[retry_after]
        pause: Duration,
    },
    #[error("bad cart")]
    #[status(422)]
    Cart(#[issues] Vec<Issue>),
    #[error("conflict")]
    #[status(409)]
    #[retry(backoff)]
    Conflict {
        #[details]
        versions: (u32, u32),
    },
    #[error("not for the client")]
    #[status(500)]
    Broken,
    #[error(transparent)]
    Auth(#[from] Auth),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Auth {
    #[error("log in")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer")]
    LogIn,
}

envelope! {
    /// What a chat answers.
    struct Slack {
        "ok": false,
        "error": code,
        "wait"?: retry_after,
        "fields"?: [ issue => { "at": issue.pointer, "why": issue.message } ],
    }
}

fn received<E: envelope::Envelope>(error: &dyn ApiError) -> Received {
    let answer = answer::answer(error);
    read::<E>(answer.status(), answer.headers(), answer.body())
}

fn cart() -> Shop {
    let sku = Issue::new("missing", "field required").body().at("lines").index(0).at("sku");
    Shop::Cart(vec![sku, Issue::new("empty", "say more").query().at("q")])
}

fn names(received: &Received) -> Option<&'static str> {
    received.spec(api_error::Table::of::<Shop>()).map(|spec| spec.name)
}

#[test]
fn a_problem_comes_back_with_all_it_carries() {
    let limit = received::<Problem>(&Shop::Limit { limit: 60, pause: Duration::from_millis(6500) });
    assert_eq!(limit.to_string(), "429 Too Many Requests: LIMIT: limit of 60 reached");
    assert_eq!((limit.number, limit.retry_after), (Some(7), Some(Duration::from_secs(7))));
    assert_eq!(json!(limit.params), json!({"limit": 60}));
    assert_eq!((limit.notes.len(), limit.excerpt.as_ref()), (0, None));

    assert_eq!(received::<Problem>(&cart()).issues, <[Issue]>::to_vec(cart().issues()));
    let conflict = received::<Problem>(&Shop::Conflict { versions: (1, 2) });
    assert_eq!(conflict.details, Some(json!([1, 2])));
}

#[test]
fn a_code_leads_back_to_its_declaration() {
    assert_eq!(names(&received::<Problem>(&Shop::Broken)), Some("Broken"));
    assert_eq!(names(&received::<Problem>(&Shop::from(Auth::LogIn))), Some("LogIn"));
    let mut newer = received::<Problem>(&Shop::Broken);
    newer.code = Some("OF_TOMORROW".to_owned());
    assert_eq!(names(&newer), None);
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = DocumentedCode)]
enum Documented {
    #[error("gone")]
    #[status(410)]
    #[docs("https://docs.example.com/gone")]
    #[retry(backoff)]
    Gone,
    #[error("full")]
    #[status(409)]
    #[docs("https://docs.example.com/full")]
    Full,
}

#[test]
fn a_documented_type_leads_back_to_its_declaration() {
    let read =
        |status, body: &str| read::<Problem>(status, &http::HeaderMap::new(), body.as_bytes());
    let gone = read(http::StatusCode::GONE, r#"{"type":"https://docs.example.com/gone"}"#);
    assert_eq!(gone.code_of::<Documented>(), Some(DocumentedCode::Gone));
    assert_eq!(gone.retry_with(Table::of::<Documented>()), Retry::Backoff);
    let other = read(http::StatusCode::GONE, r#"{"type":"https://docs.example.com/other"}"#);
    assert_eq!(other.code_of::<Documented>(), None);
    let codes = [Documented::Gone, Documented::Full].map(|error| error.code());
    assert_eq!(codes, ["GONE", "FULL"]);
}

#[test]
fn the_client_retries_as_the_server_would_have_it() {
    let errors: [Shop; 5] = [
        Shop::Limit { limit: 60, pause: Duration::from_secs(7) },
        cart(),
        Shop::Conflict { versions: (1, 2) },
        Shop::Broken,
        Shop::from(Auth::LogIn),
    ];
    for error in errors {
        let received = received::<Problem>(&error);
        assert_eq!(received.retry_with(api_error::Table::of::<Shop>()), error.retry(), "{error:?}");
    }
    let conflict = received::<Problem>(&Shop::Conflict { versions: (1, 2) });
    assert_eq!(conflict.retry(), Retry::Never, "only the declaration knows");
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Detail)]
enum Fast {
    #[error(transparent)]
    Shop(#[from] Shop),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Errors)]
enum Graph {
    #[error("no edges")]
    #[status(422)]
    Empty,
    #[error("bad edges")]
    #[status(422)]
    Edges(#[issues] Vec<Issue>),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Slack)]
enum Chat {
    #[error(transparent)]
    Shop(#[from] Shop),
}

#[test]
fn one_member_of_several_kinds_is_told_apart() {
    let broken = received::<Detail>(&Fast::from(Shop::Broken));
    assert_eq!(broken.message.as_deref(), Some("Internal Server Error"));
    let issues = received::<Detail>(&Fast::from(cart())).issues;
    assert_eq!(issues, <[Issue]>::to_vec(cart().issues()));
    let conflict = received::<Detail>(&Fast::from(Shop::Conflict { versions: (1, 2) }));
    assert_eq!(conflict.details, Some(json!([1, 2])));

    assert_eq!(received::<Errors>(&Graph::Empty).message.as_deref(), Some("no edges"));
    let edge = Issue::new("", "no target").kind("edge").id("e1").at("target");
    assert_eq!(received::<Errors>(&Graph::Edges(vec![edge.clone()])).issues, [edge]);
}

#[test]
fn a_shape_of_ones_own_is_read_by_its_own_template() {
    static TABLE: &Table = api_error::Table::of::<Chat>();
    let limit =
        received::<Slack>(&Chat::from(Shop::Limit { limit: 1, pause: Duration::from_secs(3) }));
    assert_eq!((limit.code.as_deref(), limit.message.as_ref()), (Some("LIMIT"), None));
    assert_eq!(limit.retry_with(TABLE), Retry::After(Duration::from_secs(3)));
    let cart = received::<Slack>(&Chat::from(cart()));
    assert_eq!(cart.issues[0], Issue::new("", "field required").at("lines").index(0).at("sku"));
}
