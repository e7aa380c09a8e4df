//! What is answered where no handler answers.

use crate::service::{Service, call};
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request};
use axum::routing::get;
use voice_platform::answer_all_failures;

#[tokio::test]
async fn an_unknown_route_is_not_found() {
    let service = Service::start().await;
    for path in ["/api/v1/nothing", "/api/v1", "/api/v1/workflow/fetch/", "/", "/favicon.ico"] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        service.call(request).await.is(404, r#"{"detail":"Not Found"}"#);
    }
}

#[tokio::test]
async fn a_wrong_method_keeps_allow() {
    let service = Service::start().await;
    for (path, method, allow) in [
        ("/workflow/fetch", Method::DELETE, "GET,HEAD"),
        ("/workflow/fetch/1", Method::PATCH, "GET,HEAD"),
        ("/workflow/create/definition", Method::GET, "POST"),
        ("/telephony/inbound/1", Method::GET, "POST"),
        ("/tools/", Method::PUT, "GET,HEAD,POST"),
    ] {
        let answer = service.send_as(&[], method, path, "").await;
        answer.is(405, r#"{"detail":"Method Not Allowed"}"#);
        assert_eq!(answer.header("allow"), allow, "{path}");
    }
}

#[tokio::test]
async fn head_answers_without_a_body() {
    let service = Service::start().await;
    let answer = service.send_as(&[], Method::HEAD, "/workflow/fetch", "").await;
    assert_eq!((answer.status, answer.body.as_str()), (401, ""));
}

#[tokio::test]
async fn a_panic_keeps_its_words_to_itself() {
    let boom = get(async || -> String { panic!("the password is swordfish") });
    let router = answer_all_failures(Router::new().route("/boom", boom));
    let request = Request::get("/boom").body(Body::empty()).unwrap();
    call(router, request).await.is(500, r#"{"detail":"Internal Server Error"}"#);
}

#[tokio::test]
async fn a_panic_in_the_database_thread_leaves_the_database_usable() {
    let service = Service::start().await;
    let store = service.state.store.clone();
    let boom = get(async move || -> String {
        let panicking = |_: &_| -> Result<String, voice_platform::errors::AppError> { panic!("7") };
        store.run(panicking).await.unwrap_or_default()
    });
    let router = answer_all_failures(Router::new().route("/boom", boom));
    let request = Request::get("/boom").body(Body::empty()).unwrap();
    call(router, request).await.is(500, r#"{"detail":"Internal Server Error"}"#);
    assert_eq!(service.get("/workflow/fetch").await.status, 200);
}
