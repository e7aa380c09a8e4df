//! What no well-behaved client brings about: connections that end, and a service that does.

use crate::service::{Service, call, request};
use agent_platform::answer_all_failures;
use agent_platform::errors::{AppError, HttpError};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Method, Request};
use axum::routing::get;
use http_body::Frame;
use std::io::{Error, ErrorKind};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

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
    let request = request(&service.sample.owner, Method::POST, "/prompts?organizationId=org_456");
    let request = request.header("content-type", "application/json");
    let answer = service.call(request.body(Body::new(Cut)).unwrap()).await;
    answer.says(400, "Request body could not be read");
}

/// The work is stopped when the runtime is: from outside the connection is gone by then, so it is
/// answered here.
#[tokio::test]
async fn work_that_is_stopped_is_an_internal_error() {
    let task = tokio::spawn(std::future::pending::<()>());
    task.abort();
    let stopped = task.await.unwrap_err();
    let error = Arc::new(Mutex::new(Some(AppError::from(HttpError::Stopped(stopped)))));
    let answer = get(async move || error.lock().unwrap().take().map_or(Ok(()), Err));
    let router = answer_all_failures(Router::new().route("/stopped", answer));
    let request = Request::get("/stopped").body(Body::empty()).unwrap();
    call(router, request).await.says(500, "Internal Server Error");
}
