//! What is answered where no handler answers.

use crate::service::{Service, call};
use agent_platform::answer_all_failures;
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request};
use axum::routing::get;

#[tokio::test]
async fn an_unknown_route_is_not_found() {
    let service = Service::start().await;
    for path in ["/v1/nothing", "/v1", "/v1/runs/", "/", "/v2/runs", "/v1/agents/x/execute/y"] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        service.call(request).await.says(404, "Not Found");
    }
}

#[tokio::test]
async fn a_wrong_method_keeps_allow() {
    let service = Service::start().await;
    for (path, method, allow) in [
        ("/runs", Method::DELETE, "GET,HEAD"),
        ("/runs/run_1", Method::POST, "GET,HEAD"),
        ("/prompts", Method::PUT, "GET,HEAD,POST"),
        ("/agents/agent_draft", Method::PATCH, "GET,HEAD,PUT"),
        ("/agents/agent_draft/publish", Method::GET, "POST"),
        ("/prompts/prompt_welcome/execute", Method::GET, "POST"),
        ("/organizations/org_456/invitations", Method::GET, "POST"),
    ] {
        let answer = service.send("", method, path, "").await;
        answer.says(405, "Method Not Allowed");
        assert_eq!(answer.header("allow"), allow, "{path}");
    }
}

#[tokio::test]
async fn head_answers_without_a_body() {
    let service = Service::start().await;
    let answer = service.send("", Method::HEAD, "/runs", "").await;
    assert_eq!((answer.status, answer.body.as_str()), (401, ""));
}

#[tokio::test]
async fn a_panic_keeps_its_words_to_itself() {
    let boom = get(async || -> String { panic!("the password is swordfish") });
    let router = answer_all_failures(Router::new().route("/boom", boom));
    let request = Request::get("/boom").body(Body::empty()).unwrap();
    let answer = call(router, request).await;
    answer.says(500, "Internal Server Error");
    assert_eq!(answer.header("x-request-id").len(), 36);
}

#[tokio::test]
async fn a_panic_in_the_database_thread_leaves_the_database_usable() {
    let service = Service::start().await;
    let store = service.state.store.clone();
    let boom = get(async move || {
        let panicking = |_: &_| -> Result<String, agent_platform::errors::AppError> { panic!("7") };
        store.run(panicking).await
    });
    let router = answer_all_failures(Router::new().route("/boom", boom));
    let request = Request::get("/boom").body(Body::empty()).unwrap();
    call(router, request).await.says(500, "Internal Server Error");
    assert_eq!(service.get("/runs?organizationId=org_456").await.status, 200);
}

#[tokio::test]
async fn a_failing_statement_is_an_internal_error_without_its_sql() {
    let service = Service::start().await;
    service.sql("ALTER TABLE runs RENAME TO lost;").await;
    let answer = service.get("/runs?organizationId=org_456").await;
    answer.says(500, "Internal Server Error");
}

#[tokio::test]
async fn a_corrupt_document_is_an_internal_error() {
    let service = Service::start().await;
    service.sql("UPDATE agents SET draft = '{\"steps\": [{';").await;
    let answer = service.get("/agents/agent_draft?organizationId=org_456").await;
    answer.says(500, "Internal Server Error");
}
