//! Bodies with one mistake.

use crate::answer::{answer, validates::validator};
use crate::shapes::{Everything, Formatted, Grouped, Nested, Places};
use crate::shop::{Shaped, Shop};
use api_error::envelope::{Detail, DetailCode, Envelope, Errors, Problem};
use api_error::{Declared as _, Issue};
use serde_json::{Value as Json, json};
use std::fmt;
use std::marker::PhantomData;

/// A body of this error in this shape with one change, which is then no body of the type.
fn is_refused<E: Envelope + fmt::Debug>(error: Shop, pointer: &str, to: Option<Json>) {
    let error = Shaped(error, PhantomData::<E>);
    let validator = validator(&error.table().schema());
    let mut body: Json = serde_json::from_slice(answer(&error).body()).expect("a body in JSON");
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
    // The key of a place's own issues is that of no place inside.
    is_refused::<Places>(cart(), "/lines/0/_errors", Some(json!({"a": {"_errors": ["m"]}})));
    is_refused::<Nested>(cart(), "/lines", Some(json!({"non_field_errors": {"a": ["m"]}})));
}
