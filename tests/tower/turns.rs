//! What is the context at each turn of the executor.

use crate::{gone_after, poll, read, with_id, yield_once};
use api_error::Context;
use api_error::tower::ContextLayer;
use http::{Request, Response};
use serde_json::json;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::Poll;
use tower::{Layer, Service, ServiceExt, service_fn};

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
