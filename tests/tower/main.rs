//! A tower layer tells the errors inside it what is known of the request.

#![cfg(feature = "tower")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what it expects")]

#[path = "../answer/mod.rs"]
mod answer;
mod ids;
mod marks;
mod turns;

use api_error::tower::ContextLayer;
use api_error::{ApiError, Context, envelope};
use http::{Method, Request, Response};
use serde_json::{Value as Json, json};
use std::convert::Infallible;
use std::pin::{Pin, pin};
use std::task::Poll;
use tower::{Layer, Service, ServiceExt, service_fn};

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
    Ok(answer::once(&Gone).map(|body| body.to_vec()))
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
fn an_unusual_method_is_known_too() {
    let method = Method::from_bytes(b"PURGE").expect("a method");
    let request = Request::builder().method(method).uri("*").body(()).expect("a request");
    let (_, body) = ask(ContextLayer::new(), request);
    assert_eq!((&body["method"], &body["path"]), (&json!("PURGE"), &json!("*")));
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
