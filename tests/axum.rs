//! Every declared error is an `IntoResponse`.

#![cfg(feature = "axum")]
#![allow(clippy::expect_used, reason = "a test says what it expects")]

mod validates;

use api_error::axum::AnyError;
use api_error::{ApiError, Declared as _, Table};
use axum_core::response::IntoResponse;
use http::Response;
use http_body::Body as _;
use std::rc::Rc;
use std::sync::Arc;

#[derive(Debug, thiserror::Error, ApiError)]
enum Shop {
    #[error("nothing here")]
    #[status(404)]
    Nothing,
    #[error("no item {0}")]
    #[status(404)]
    NoItem(u32),
}

/// The response, whose body is what the schema of the table says.
fn text(table: &'static Table, response: impl IntoResponse) -> String {
    let (parts, body) = response.into_response().into_parts();
    let head = format!("{} {:?}\n", parts.status, parts.headers);
    let mut whole = Vec::new();
    let mut body = std::pin::pin!(body);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    while let std::task::Poll::Ready(Some(frame)) = body.as_mut().poll_frame(&mut context) {
        whole.extend_from_slice(&frame.expect("a frame").into_data().expect("data"));
    }
    let response = Response::from_parts(parts, whole);
    validates::validates(table, &response);
    head + std::str::from_utf8(response.body()).expect("UTF-8")
}

#[test]
fn a_constant_and_a_dynamic_error_are_responses() {
    let head = "404 Not Found {\"content-type\": \"application/problem+json\"}\n";
    let body = |detail, code| {
        format!(
            "{{\"title\":\"Not Found\",\"status\":404,\"detail\":\"{detail}\",\"code\":\"{code}\"}}"
        )
    };
    let nothing = format!("{head}{}", body("nothing here", "NOTHING"));
    assert_eq!(text(Table::of::<Shop>(), Shop::Nothing), nothing);
    let item = format!("{head}{}", body("no item 7", "NO_ITEM"));
    assert_eq!(text(Table::of::<Shop>(), Shop::NoItem(7)), item);
    let result: Result<(), Shop> = Err(Shop::Nothing);
    assert_eq!(text(Table::of::<Shop>(), result), nothing);
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(skip(axum))]
#[error("by hand")]
#[status(404)]
struct ByHand;

impl IntoResponse for ByHand {
    fn into_response(self) -> axum_core::response::Response {
        let mut response = api_error::axum::respond(&self);
        response.headers_mut().insert("x-by", http::HeaderValue::from_static("hand"));
        response
    }
}

#[test]
fn a_skipped_type_has_the_impl_of_its_author() {
    assert!(text(Table::of::<ByHand>(), ByHand).contains("\"x-by\": \"hand\""));
}

#[derive(Debug, thiserror::Error, ApiError)]
enum NotSend<'a, T> {
    #[error("not send")]
    #[status(400)]
    Error(Rc<u8>, &'a T),
}

#[test]
fn a_type_need_not_be_send_or_static() {
    let local = 1_u8;
    let error = NotSend::Error(Rc::new(1), &local);
    assert!(text(error.table(), error).contains("not send"));
}

#[test]
fn a_pointer_to_an_error_is_a_response() {
    let table = Table::of::<Shop>();
    let nothing = text(table, Shop::Nothing);
    assert_eq!(text(table, AnyError::from(Box::new(Shop::Nothing))), nothing);
    assert_eq!(text(table, AnyError::from(Shop::Nothing)), nothing);
    assert_eq!(text(table, AnyError::from(Arc::new(Shop::Nothing))), nothing);
    let any: Box<dyn ApiError + Send + Sync> = Box::new(Shop::Nothing);
    assert_eq!(text(table, AnyError(any)), nothing);
}
