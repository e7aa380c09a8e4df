//! An axum router with the layer around it.

#![cfg(all(feature = "axum", feature = "tower"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what it expects")]

mod validates;

use api_error::tower::ContextLayer;
use api_error::{ApiError, envelope};
use axum::Router;
use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, get};
use http::Request;
use http_body::Body as _;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tower::ServiceExt as _;

envelope! {
    /// The code, and where it happened.
    struct Where { "code": code, "method": method, "path": path, "id"?: request_id }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Where)]
enum Shop {
    #[error("no item {0}")]
    #[status(404)]
    NoItem(u32),
    #[error("no such route")]
    #[status(404)]
    NoRoute,
}

async fn item() -> Result<&'static str, Shop> {
    Err(Shop::NoItem(7))
}

/// The response to a request that fails.
fn failure(router: Router, request: Request<Body>) -> Response<String> {
    let mut task = Context::from_waker(Waker::noop());
    let Poll::Ready(Ok(response)) = pin!(router.oneshot(request)).poll(&mut task) else {
        panic!("nothing in it waits");
    };
    let (parts, body) = response.into_parts();
    let (mut text, mut body) = (String::new(), pin!(body));
    while let Poll::Ready(Some(frame)) = body.as_mut().poll_frame(&mut task) {
        let data = frame.expect("a frame").into_data().expect("data");
        text += std::str::from_utf8(&data).expect("UTF-8");
    }
    let response = Response::from_parts(parts, text);
    validates::validates(api_error::Table::of::<Shop>(), &response);
    response
}

fn request(method: &str, path: &str) -> Request<Body> {
    let request = Request::builder().method(method).uri(path).header("x-request-id", "req-7");
    request.body(Body::empty()).expect("a request")
}

fn shop(items: MethodRouter) -> Router {
    Router::new()
        .route("/items/7", items)
        .fallback(async || Shop::NoRoute.into_response())
        .layer(ContextLayer::new())
}

#[test]
fn a_handlers_error_knows_its_request() {
    let response = failure(shop(get(item)), request("GET", "/items/7?x=y"));
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["x-request-id"], "req-7");
    assert_eq!(
        response.body(),
        r#"{"code":"NO_ITEM","method":"GET","path":"/items/7","id":"req-7"}"#
    );
}

#[test]
fn what_no_route_takes_does_so_too() {
    let response = failure(shop(get(item)), request("POST", "/elsewhere"));
    assert_eq!(response.headers()["x-request-id"], "req-7");
    assert_eq!(
        response.body(),
        r#"{"code":"NO_ROUTE","method":"POST","path":"/elsewhere","id":"req-7"}"#
    );
}
