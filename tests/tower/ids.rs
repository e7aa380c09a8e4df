//! The ids of a request and of its occurrence.

use crate::{ask, block_on, with_id};
use api_error::tower::ContextLayer;
use http::{Request, Response};
use serde_json::{Value as Json, json};
use std::time::Duration;
use tower::{Layer, ServiceExt, service_fn};

#[test]
fn a_request_without_an_id_gets_one_that_grows_with_time() {
    let request = || Request::get("/").body(()).expect("a request");
    let (first, body) = ask(ContextLayer::new(), request());
    std::thread::sleep(Duration::from_millis(2));
    let (second, _) = ask(ContextLayer::new(), request());
    assert_eq!(body["request_id"], *first);
    assert_eq!(body["instance"], format!("urn:uuid:{first}"));
    assert_eq!(body["trace_id"], Json::Null);
    assert_eq!((first.len(), first.as_bytes()[14]), (36, b'7'), "{first}");
    assert!(first < second, "{first} {second}");
}

#[test]
fn an_id_that_is_not_sane_is_replaced() {
    for id in ["", "a b", "<script>", "a\"b", &"x".repeat(129)] {
        let (answered, body) = ask(ContextLayer::new(), with_id(id));
        assert_eq!(answered.len(), 36, "{id}");
        assert_eq!(body["request_id"], *answered);
    }
    let twice = Request::get("/").header("x-request-id", "a").header("x-request-id", "b");
    let (answered, _) = ask(ContextLayer::new(), twice.body(()).expect("a request"));
    assert_eq!(answered.len(), 36);
}

#[test]
fn a_sane_id_that_is_no_uuid_has_an_instance_of_its_own() {
    let (answered, body) = ask(ContextLayer::new(), with_id("req-7"));
    assert_eq!((&*answered, &body["request_id"]), ("req-7", &json!("req-7")));
    let instance = body["instance"].as_str().expect("an instance");
    assert_eq!(instance.len(), "urn:uuid:".len() + 36);
}

#[test]
fn a_service_may_name_its_instances() {
    let layer = ContextLayer::new().instance(|known| {
        Some(format!("{}#{}", known.path.as_deref()?, known.request_id.as_deref()?))
    });
    assert_eq!(ask(layer, with_id("req-7")).1["instance"], "/a#req-7");
    let (_, body) = ask(ContextLayer::new().instance(|_| None), with_id("req-7"));
    assert_eq!(body["instance"], Json::Null);
}

#[test]
fn an_id_that_the_service_sends_is_overruled() {
    let inner = service_fn(async |_: Request<()>| {
        Response::builder().header("x-request-id", "upstream").body(())
    });
    let response = block_on(ContextLayer::new().layer(inner).oneshot(with_id("req-7")));
    let response = response.expect("a response");
    let ids: Vec<_> = response.headers().get_all("x-request-id").iter().collect();
    assert_eq!(ids, ["req-7"]);
}
