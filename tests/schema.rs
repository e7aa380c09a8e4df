//! The JSON Schema of a type's answers: whatever is sent validates, and what is not sent does not.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says what it expects")]

#[path = "schema/shapes.rs"]
mod shapes;
mod validates;

use api_error::envelope::{Detail, DetailCode, Envelope, Errors, Problem};
use api_error::{ApiError, Context, Entry, Inner, Issue, Table};
use serde_json::{Value as Json, json};
use shapes::{Everything, Formatted, Grouped, Nested, Places};
use std::fmt;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};
use validates::{validates, validator};

/// One of every kind.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs = "https://a.example/errors/{code}")]
enum Shop {
    #[error("nothing here")]
    #[status(404)]
    Nothing,
    /// Too many at once.
    #[error("limit of {limit} reached")]
    #[status(429)]
    #[code("LIMIT", number = 7)]
    Limit {
        #[param]
        limit: u32,
        #[param]
        by: Option<&'static str>,
        #[param]
        other: Other,
        #[retry_after]
        pause: Option<Duration>,
    },
    #[error("ratio")]
    #[status(400)]
    #[retry(after = 3)]
    Ratio(#[param("limit")] f64),
    #[error("bad cart")]
    #[status(422)]
    Cart(#[issues] Vec<Issue>),
    #[error("conflict")]
    #[status(409)]
    Conflict(#[details] (u8, Vec<String>)),
    #[error("database")]
    #[status(500)]
    Database,
    #[error("upstream")]
    #[status(502)]
    #[code("UPSTREAM", number = -1)]
    Upstream(#[status] u16),
}

#[derive(Debug, serde::Serialize)]
struct Other {
    any: &'static str,
}

fn every_error() -> Vec<Shop> {
    let issue = || Issue::new("missing", "field required");
    let deep = issue().body().at("lines").index(0).at("a b").input(json!([1])).ctx("least", 1);
    let of_a_node = issue().kind("node").id("agent-1").query().at("lines");
    vec![
        Shop::Nothing,
        Shop::Limit { limit: 9, by: None, other: Other { any: "x" }, pause: None },
        Shop::Limit {
            limit: u32::MAX,
            by: Some("org"),
            other: Other { any: "x" },
            pause: Some(Duration::from_millis(1500)),
        },
        Shop::Ratio(0.5),
        Shop::Ratio(f64::NAN),
        Shop::Cart(vec![]),
        Shop::Cart(vec![issue()]),
        Shop::Cart(vec![deep.clone(), issue().at("lines"), of_a_node, issue(), deep]),
        Shop::Conflict((1, vec!["a".to_owned()])),
        Shop::Database,
        Shop::Upstream(404),
        Shop::Upstream(503),
    ]
}

/// The same errors in another shape.
#[derive(Debug)]
struct Shaped<E>(Shop, PhantomData<E>);

impl<E: Envelope> Shaped<E> {
    const ENTRIES: &'static [Entry] =
        &[Entry::Inner(Inner::new("Shop", Shop::TABLE).envelope(E::TEMPLATE))];
    const SHAPED: &'static Table = &Table::new("Shaped", Self::ENTRIES);
}

impl<E> fmt::Display for Shaped<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<E: fmt::Debug> std::error::Error for Shaped<E> {}

impl<E: Envelope + fmt::Debug> ApiError for Shaped<E> {
    fn table(&self) -> &'static Table {
        Self::SHAPED
    }
    fn entry(&self) -> usize {
        0
    }
    fn inner(&self) -> Option<&dyn ApiError> {
        Some(&self.0)
    }
}

fn every_answer_validates<E: Envelope + fmt::Debug>() {
    let known = Context::new()
        .request_id("r")
        .trace_id("t")
        .instance("urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057")
        .path("/a")
        .method("GET")
        .timestamp(SystemTime::now());
    for context in [Context::new(), known] {
        for error in every_error() {
            context.enter(|| validates(&Shaped(error, PhantomData::<E>)));
        }
    }
}

#[test]
fn every_answer_validates_in_every_shape() {
    every_answer_validates::<Problem>();
    every_answer_validates::<Detail>();
    every_answer_validates::<DetailCode>();
    every_answer_validates::<Errors>();
    every_answer_validates::<Everything>();
    every_answer_validates::<Formatted>();
    every_answer_validates::<Grouped>();
    every_answer_validates::<Places>();
    every_answer_validates::<Nested>();
}

/// A body of this error in this shape with one change, which is then no body of the type.
fn is_refused<E: Envelope + fmt::Debug>(error: Shop, pointer: &str, to: Option<Json>) {
    let error = Shaped(error, PhantomData::<E>);
    let validator = validator(&error.table().schema());
    let mut body: Json =
        serde_json::from_slice(api_error::answer(&error).body()).expect("a body in JSON");
    assert!(validator.is_valid(&body));
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = body.pointer_mut(parent).expect("a place in the body");
    match (to, parent) {
        (Some(value), parent) => *parent.pointer_mut(&format!("/{key}")).expect("a value") = value,
        (None, Json::Object(members)) => _ = members.remove(key).expect("a member"),
        (None, _) => panic!("only a member can be missing"),
    }
    assert!(!validator.is_valid(&body), "{pointer}: {body:#}\n{:#}", error.table().schema());
}

fn cart() -> Shop {
    Shop::Cart(vec![Issue::new("missing", "field required").body().at("lines").index(0)])
}

#[test]
fn a_problem_with_a_mistake_is_refused() {
    let refused = |error, pointer, to| is_refused::<Problem>(error, pointer, to);
    refused(Shop::Nothing, "/code", Some(json!("NOT_DECLARED")));
    refused(Shop::Nothing, "/code", Some(json!(7)));
    for member in ["/code", "/title", "/status", "/detail"] {
        refused(Shop::Nothing, member, None);
        refused(Shop::Nothing, member, Some(Json::Null));
    }
    refused(Shop::Nothing, "/status", Some(json!(200)));
    refused(Shop::Nothing, "/status", Some(json!("404")));
    refused(Shop::Nothing, "/type", Some(json!("not a URI")));
    refused(Shop::Upstream(503), "/number", Some(json!(8)));
    refused(Shop::Ratio(0.5), "/limit", Some(json!("half")));
    refused(Shop::Ratio(0.5), "/retry_after", Some(json!(0.5)));
    refused(cart(), "/errors", Some(json!([])));
    refused(cart(), "/errors/0/in", Some(json!("head")));
    refused(cart(), "/errors/0/code", None);
    refused(cart(), "/errors/0/detail", Some(json!(["m"])));
    refused(Shop::Conflict((1, vec![])), "/details", Some(json!([1])));
    refused(Shop::Conflict((1, vec![])), "/details/1", Some(json!([1])));
}

#[test]
fn other_shapes_with_a_mistake_are_refused() {
    is_refused::<DetailCode>(Shop::Nothing, "/detail", Some(json!("NOT_DECLARED")));
    is_refused::<Detail>(Shop::Nothing, "/detail", Some(json!({})));
    is_refused::<Detail>(cart(), "/detail/0/loc", Some(json!([true])));
    is_refused::<Errors>(Shop::Nothing, "/errors/0/kind", None);
    is_refused::<Errors>(cart(), "/errors/0/kind", Some(json!(1)));
    is_refused::<Everything>(Shop::Nothing, "/fixed", Some(json!({"ok": true})));
    is_refused::<Everything>(Shop::Nothing, "/pair/1", Some(json!(null)));
    is_refused::<Everything>(Shop::Nothing, "/pair", Some(json!([false])));
    is_refused::<Everything>(Shop::Database, "/server", Some(json!(false)));
    is_refused::<Everything>(Shop::Nothing, "/request_id", Some(json!(1)));
    is_refused::<Everything>(Shop::Ratio(0.5), "/params/limit", None);
    is_refused::<Formatted>(Shop::Nothing, "/status", Some(json!(404)));
    is_refused::<Formatted>(Shop::Ratio(0.5), "/wait", Some(json!("soon")));
    is_refused::<Grouped>(cart(), "/lines.0", Some(json!("field required")));
    is_refused::<Places>(cart(), "/lines/0/_errors", Some(json!([1])));
    is_refused::<Nested>(cart(), "/lines/0", Some(json!([1])));
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = DetailCode)]
enum Mixed {
    #[error("first")]
    #[status(400)]
    First,
    #[error("second")]
    #[status(404)]
    #[envelope(Errors)]
    Second,
    #[error(transparent)]
    Part(#[from] Part),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Part {
    #[error("third")]
    #[status(410)]
    Third,
}

#[test]
fn a_type_has_a_schema_for_each_of_its_shapes() {
    for error in [Mixed::First, Mixed::Second, Part::Third.into()] {
        validates(&error);
    }
    let schema = Mixed::TABLE.schema();
    let shape =
        |schema: &Json| schema["properties"].as_object().map(|p| p.keys().cloned().collect());
    let shapes: Vec<Option<Vec<String>>> =
        schema["anyOf"].as_array().expect("shapes").iter().map(shape).collect();
    assert_eq!(shapes, [Some(vec!["detail".to_owned()]), Some(vec!["errors".to_owned()])]);
    assert_eq!(schema["anyOf"][0]["properties"]["detail"]["enum"], json!(["FIRST", "THIRD"]));
    assert!(!validator(&schema).is_valid(&json!({"detail": "SECOND"})));
}

#[test]
fn the_schema_of_one_error_says_what_it_is() {
    let limit = Shop::TABLE.specs().nth(1).expect("the second");
    let schema = Problem::TEMPLATE.schema([limit]);
    assert_eq!(
        schema,
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Limit",
            "description": "Too many at once.",
            "type": "object",
            "properties": {
                "type": {"type": "string", "format": "uri-reference"},
                "title": {"type": "string"},
                "status": {"type": "integer", "enum": [429]},
                "detail": {"type": "string"},
                "code": {"type": "string", "enum": ["LIMIT"]},
                "number": {"type": "integer", "enum": [7]},
                "retry_after": {"type": "integer", "minimum": 0},
                "limit": {"type": "integer", "minimum": 0},
                "by": {"type": ["string", "null"]},
                "other": {},
            },
            "required": ["title", "status", "detail", "code", "limit", "by"],
        })
    );
}

#[test]
fn the_schema_is_the_same_each_time() {
    let schema = || Shaped(Shop::Nothing, PhantomData::<Places>).table().schema().to_string();
    assert_eq!(schema(), schema());
    assert!(schema().contains("\"$ref\":\"#/$defs/place1\""));
}
