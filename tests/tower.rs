//! A tower layer tells the errors inside it what is known of the request.

#![cfg(feature = "tower")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what it expects")]

mod validates;

use api_error::tower::ContextLayer;
use api_error::{ApiError, Context, envelope};
use http::{Method, Request, Response};
use serde_json::{Value as Json, json};
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;
use tower::{Layer, Service, ServiceExt, service_fn};
use validates::validates;

envelope! {
    /// All that is known of the request.
    struct Known {
        "code": code,
        "request_id": request_id,
        "trace_id": trace_id,
        "instance": instance,
        "path": path,
        "method": method,
        "timestamp": timestamp,
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Known)]
#[error("gone")]
#[status(410)]
struct Gone;

/// Answers the error after some turns of the executor.
async fn gone_after(turns: usize) -> Result<Response<Vec<u8>>, Infallible> {
    for _ in 0..turns {
        yield_once().await;
    }
    validates(&Gone);
    Ok(api_error::respond(&Gone))
}

async fn yield_once() {
    let mut yielded = false;
    std::future::poll_fn(|_| {
        if std::mem::replace(&mut yielded, true) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut std::task::Context::from_waker(std::task::Waker::noop()))
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = poll(future.as_mut()) {
            return output;
        }
        assert_eq!(Context::current(), None, "between turns there is no context");
    }
}

fn ask(layer: ContextLayer, request: Request<()>) -> (String, Json) {
    let service = layer.layer(service_fn(|_: Request<()>| gone_after(2)));
    let Ok(response) = block_on(service.oneshot(request));
    read(&response)
}

/// The id that came back, and the body.
fn read(response: &Response<Vec<u8>>) -> (String, Json) {
    let id = response.headers()["x-request-id"].to_str().expect("an id in ASCII");
    (id.to_owned(), serde_json::from_slice(response.body()).expect("JSON"))
}

fn with_id(id: &str) -> Request<()> {
    Request::get("/a").header("x-request-id", id).body(()).expect("a request")
}

#[test]
fn an_error_knows_its_request() {
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let request = Request::delete("https://a.example/invoices/7?dry=1")
        .header("x-request-id", "01890A5D-AC96-774B-BCCE-B302099A8057")
        .header("traceparent", trace)
        .body(())
        .expect("a request");
    let (id, mut body) = ask(ContextLayer::new(), request);
    let timestamp = body["timestamp"].take();
    assert!(timestamp.as_str().is_some_and(|time| time.ends_with('Z')), "{timestamp}");
    assert_eq!(id, "01890A5D-AC96-774B-BCCE-B302099A8057");
    assert_eq!(
        body,
        json!({
            "code": "GONE",
            "request_id": id,
            "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
            "instance": "urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057",
            "path": "/invoices/7",
            "method": "DELETE",
            "timestamp": null,
        })
    );
}

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
fn an_unusual_method_is_known_too() {
    let method = Method::from_bytes(b"PURGE").expect("a method");
    let request = Request::builder().method(method).uri("*").body(()).expect("a request");
    let (_, body) = ask(ContextLayer::new(), request);
    assert_eq!((&body["method"], &body["path"]), (&json!("PURGE"), &json!("*")));
}

#[test]
fn requests_that_take_turns_on_a_thread_do_not_mix() {
    let mut service = ContextLayer::new()
        .layer(service_fn(|request: Request<()>| gone_after(request.uri().path().len())));
    let mut open: Vec<(String, Pin<Box<_>>)> = (1..=5)
        .map(|n| {
            let (id, path) = (format!("req-{n}"), format!("/{}", "x".repeat(n)));
            let request = Request::get(&path).header("x-request-id", &id).body(());
            (id, Box::pin(service.call(request.expect("a request"))))
        })
        .collect();
    while !open.is_empty() {
        open.retain_mut(|(id, future)| {
            let Poll::Ready(Ok(response)) = poll(future.as_mut()) else { return true };
            let (answered, body) = read(&response);
            assert_eq!((&*answered, &body["request_id"]), (&**id, &json!(id)));
            let n: usize = id["req-".len()..].parse().expect("a number");
            assert_eq!(body["path"], format!("/{}", "x".repeat(n)));
            false
        });
        open.reverse();
        assert_eq!(Context::current(), None);
    }
}

#[test]
fn the_context_is_there_when_the_service_is_called() {
    let mut called = None;
    let mut service = ContextLayer::new().layer(service_fn(|_: Request<()>| {
        called = Context::current();
        std::future::ready(Ok::<_, Infallible>(Response::new(())))
    }));
    drop(service.call(with_id("req-7")));
    assert_eq!(called.and_then(|context| context.request_id).as_deref(), Some("req-7"));
    assert_eq!(Context::current(), None);
}

#[test]
fn a_panic_inside_leaves_the_context_of_before() {
    let service = ContextLayer::new().layer(service_fn(|_: Request<()>| async {
        yield_once().await;
        std::panic::resume_unwind(Box::new("inside"));
        #[allow(unreachable_code, reason = "the type of the answer")]
        Ok::<_, Infallible>(Response::new(()))
    }));
    Context::new().request_id("outer").enter(|| {
        let mut future = Box::pin(service.oneshot(with_id("inner")));
        assert!(poll(future.as_mut()).is_pending());
        assert!(catch_unwind(AssertUnwindSafe(|| poll(future.as_mut()))).is_err());
        let id = Context::current().and_then(|context| context.request_id);
        assert_eq!(id.as_deref(), Some("outer"));
    });
    assert_eq!(Context::current(), None);
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

#[test]
fn a_failure_of_the_service_itself_passes_through() {
    let failing = service_fn(|_: Request<()>| async { Err::<Response<()>, _>("closed") });
    let answer = block_on(ContextLayer::new().layer(failing).oneshot(with_id("req-7")));
    assert_eq!(answer.map(|_| ()), Err("closed"));
}

#[test]
fn the_future_is_send_if_the_inner_one_is() {
    fn is_send<T: Send>(_: &T) {}
    fn is_clone<T: Send + Sync + Clone + 'static>(_: &T) {}
    is_clone(&ContextLayer::new());
    let service = service_fn(|_: Request<()>| gone_after(1));
    let mut service = ContextLayer::new().layer(service);
    is_clone(&service);
    is_send(&service.call(with_id("req-7")));
}
