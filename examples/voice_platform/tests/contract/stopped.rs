//! What no well-behaved client brings about: connections that end, and a service that does.

use crate::service::{Answer, Service, call};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Method, Request};
use axum::routing::get;
use http_body::Frame;
use std::io::{Error, ErrorKind};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use voice_platform::answer_all_failures;
use voice_platform::errors::{AccountError, AppError, HttpError};

/// A body whose connection is cut.
struct Cut;

impl http_body::Body for Cut {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        Poll::Ready(Some(Err(Error::from(ErrorKind::ConnectionReset))))
    }
}

#[tokio::test]
async fn a_body_that_is_cut_could_not_be_read() {
    let service = Service::start().await;
    let request = Request::builder().method(Method::POST).uri("/api/v1/workflow/create/definition");
    let request = request.header("content-type", "application/json");
    let request = request.header("x-api-key", &service.sample.key);
    let answer = service.call(request.body(Body::new(Cut)).unwrap()).await;
    answer.is(400, r#"{"detail":"Request body could not be read"}"#);
}

/// The answer of an error that no request brings about.
async fn answer(error: AppError) -> Answer {
    let error = Arc::new(Mutex::new(Some(error)));
    let fails = get(async move || error.lock().unwrap().take().map_or(Ok(()), Err));
    let router = answer_all_failures(Router::new().route("/fails", fails));
    call(router, Request::get("/fails").body(Body::empty()).unwrap()).await
}

/// Work is stopped when the runtime is: from outside the connection is gone by then.
#[tokio::test]
async fn work_that_is_stopped_is_an_internal_error() {
    let task = tokio::spawn(std::future::pending::<()>());
    task.abort();
    let stopped = task.await.unwrap_err();
    let answer = answer(HttpError::Stopped(stopped).into()).await;
    answer.is(500, r#"{"detail":"Internal Server Error"}"#);
}

#[tokio::test]
async fn secrets_that_cannot_be_made_are_internal_errors() {
    let hashing = argon2::password_hash::Error::Internal;
    for error in
        [AccountError::Hashing(hashing), AccountError::Entropy(getrandom::Error::UNSUPPORTED)]
    {
        answer(error.into()).await.is(500, r#"{"detail":"Internal Server Error"}"#);
    }
}
