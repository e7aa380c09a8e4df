//! The documented order of debugging: from the answer of a failing execution to its recorded run.

use crate::service::{Service, request};
use agent_platform::provider::fake::SECRET;
use agent_platform::router;
use axum::body::Body;
use axum::http::Method;
use serde_json::json;
use std::task::Poll;
use tower::ServiceExt as _;

#[tokio::test]
async fn a_failing_execution_leads_to_its_run() {
    let service = Service::start().await;

    // 1. The status and the body, and beside them the ID of the request.
    let body = json!({ "organizationId": "org_456", "variables": { "input": "a text" } });
    let request = request(&service.sample.owner, Method::POST, "/prompts/prompt_flaky/execute")
        .header("content-type", "application/json")
        .header("x-request-id", "ticket-42");
    let answer = service.call(request.body(Body::from(body.to_string())).unwrap()).await;
    answer.is(500, r#"{"error":"failed","message":"Prompt execution failed upstream"}"#);
    assert_eq!(answer.header("x-request-id"), "ticket-42");

    // 2. The credential and its organization.
    let elsewhere = json!({ "organizationId": "org_123" });
    let answer = service.post("/prompts/prompt_flaky/execute", elsewhere).await;
    assert_eq!(answer.status, 404);

    // 3. The prompt and its version exist.
    let answer = service.get("/prompts/prompt_flaky/versions/1?organizationId=org_456").await;
    assert_eq!(answer.json()["model"], "flaky-1");

    // 4. The run.
    let runs = service.get("/runs?organizationId=org_456&requestId=ticket-42").await.json();
    assert_eq!(runs["runs"].as_array().map(Vec::len), Some(1), "{runs}");
    let id = runs["runs"][0]["id"].as_str().unwrap();
    let run = service.get(&format!("/runs/{id}?organizationId=org_456")).await.json();
    assert_eq!(run, runs["runs"][0]);
    assert_eq!(
        run["error"],
        json!({
            "code": "UPSTREAM_FAILED",
            "status": 500,
            "message": "Prompt execution failed upstream",
            "causes": [
                "Prompt execution failed",
                r#"prompt "prompt_flaky", version 1, model "flaky-1""#,
                format!("the model provider answered 503 Service Unavailable: {SECRET}"),
            ],
        })
    );
    for (field, value) in [
        ("kind", "run"),
        ("subject", "prompt_flaky"),
        ("status", "failed"),
        ("requestId", "ticket-42"),
    ] {
        assert_eq!(run[field], value);
    }
    assert!(run["startedAt"].as_str() <= run["endedAt"].as_str());
}

#[tokio::test]
async fn runs_are_listed_newest_first_and_by_status() {
    let service = Service::start().await;
    for name in ["Ada", "Grace"] {
        let body = json!({ "organizationId": "org_456", "variables": { "name": name } });
        service.post("/prompts/prompt_welcome/execute", body).await;
    }
    let body = json!({ "organizationId": "org_456" });
    service.post("/prompts/prompt_retired/execute", body).await;
    let outputs = async |filter: &str| {
        let runs = service.get(&format!("/runs?organizationId=org_456{filter}")).await.json();
        let runs = runs["runs"].as_array().unwrap().clone();
        runs.iter().map(|run| run["output"].to_string()).collect::<Vec<_>>()
    };
    let (grace, ada) = (r#""A warm welcome to Grace!""#, r#""A warm welcome to Ada!""#);
    assert_eq!(outputs("").await, ["null", grace, ada]);
    assert_eq!(outputs("&status=completed").await, [grace, ada]);
    assert_eq!(outputs("&status=running").await, [] as [&str; 0]);
}

#[tokio::test]
async fn a_run_is_recorded_to_its_end_when_the_client_hangs_up() {
    let service = Service::start().await;
    let body = json!({ "organizationId": "org_456", "variables": { "input": "a text" } });
    let request = request(&service.sample.owner, Method::POST, "/prompts/prompt_flaky/execute")
        .header("content-type", "application/json");
    let request = request.body(Body::from(body.to_string())).unwrap();
    let mut answer = Box::pin(router(service.state.clone()).oneshot(request));
    let begun = std::future::poll_fn(|context| Poll::Ready(answer.as_mut().poll(context)));
    assert!(begun.await.is_pending());
    drop(answer);

    // A request takes longer than a glance at the list, but not ten thousand times as long.
    for _ in 0..10_000 {
        let runs = service.get("/runs?organizationId=org_456").await.json();
        if runs["runs"][0]["status"] == "failed" {
            return;
        }
    }
    panic!("the run did not end");
}
