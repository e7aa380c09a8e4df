//! Executions, and what a client is told when they fail.

use crate::service::{Answer, Service};
use agent_platform::provider::fake::SECRET;
use serde_json::{Value, json};
use tokio::net::TcpListener;

const IN: &str = "organizationId=org_456";
const FAILED: &str = r#"{"error":"failed","message":"Prompt execution failed upstream"}"#;
const REJECTED: &str = r#"{"error":"failed","message":"Prompt execution was rejected upstream"}"#;

async fn execute_with(service: &Service, model: &str) -> Answer {
    let body = json!({ "name": model, "model": model, "template": "Say {{word}}." });
    let prompt = service.post(&format!("/prompts?{IN}"), body).await.json();
    let path = format!("/prompts/{}/execute?{IN}", prompt["id"].as_str().unwrap());
    service.post(&path, json!({ "variables": { "word": "sesame" } })).await
}

async fn run_agent(service: &Service, agent: &str, input: &str) -> Answer {
    service.post(&format!("/agents/{agent}/execute?{IN}"), json!({ "input": input })).await
}

async fn last_run(service: &Service) -> Value {
    service.get(&format!("/runs?{IN}")).await.json()["runs"][0].clone()
}

#[tokio::test]
async fn a_prompt_is_completed_by_the_provider() {
    let service = Service::start().await;
    let answer = execute_with(&service, "echo-1").await;
    assert_eq!(answer.status, 200);
    let (answer, run) = (answer.json(), last_run(&service).await);
    assert_eq!(
        (&answer["status"], &answer["output"]),
        (&"completed".into(), &"Say sesame.".into())
    );
    assert_eq!((&run["status"], &run["output"]), (&"completed".into(), &"Say sesame.".into()));
    assert_eq!((&run["id"], &run["error"]), (&answer["runId"], &Value::Null));
}

#[tokio::test]
async fn the_newest_version_is_executed_unless_another_is_named() {
    let service = Service::start().await;
    let path = format!("/prompts/prompt_welcome/execute?{IN}");
    for (version, output) in [
        (Value::Null, "A warm welcome to Ada!"),
        (json!(1), "Welcome Ada."),
        (json!(2), "A warm welcome to Ada!"),
    ] {
        let body = json!({ "version": version, "variables": { "name": "Ada" } });
        assert_eq!(service.post(&path, body).await.json()["output"], output);
    }
}

#[tokio::test]
async fn a_failing_provider_is_told_of_in_one_sentence() {
    let service = Service::start().await;
    for model in ["flaky-1", "cut-1", "garbled-1", "silent-1"] {
        execute_with(&service, model).await.is(500, FAILED);
    }
    execute_with(&service, "gone-1").await.is(500, REJECTED);
}

#[tokio::test]
async fn the_run_keeps_what_the_client_is_not_told() {
    let service = Service::start().await;
    let refused = format!("the model provider answered 503 Service Unavailable: {SECRET}");
    for (model, cause) in [
        ("flaky-1", refused.as_str()),
        ("cut-1", "no answer from the model provider"),
        ("garbled-1", "the model provider's answer is not JSON"),
        ("silent-1", "the model provider's answer has no completion"),
        ("gone-1", "the model provider answered 404 Not Found: there is no such model"),
    ] {
        execute_with(&service, model).await;
        let run = last_run(&service).await;
        assert_eq!(run["error"]["causes"][2], cause);
    }
}

#[tokio::test]
async fn a_provider_that_is_not_there_fails_the_same_way() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let service = Service::with_provider(&url).await;
    execute_with(&service, "echo-1").await.is(500, FAILED);
    let run = last_run(&service).await;
    assert_eq!(run["error"]["causes"][2], "no answer from the model provider");
    assert!(run["error"]["causes"][3].as_str().unwrap().contains("refused"), "{run}");
}

#[tokio::test]
async fn variables_without_a_value_are_named_and_the_run_is_recorded() {
    let service = Service::start().await;
    let missing = "variables.name is required";
    service
        .post(&format!("/prompts/prompt_welcome/execute?{IN}"), json!({}))
        .await
        .says(400, missing);
    let run = last_run(&service).await;
    let failure = json!({
        "code": "INVALID_FIELDS", "status": 400, "message": missing, "causes": [missing],
    });
    assert_eq!((&run["status"], &run["error"]), (&"failed".into(), &failure));
}

#[tokio::test]
async fn a_variable_is_named_once_however_often_it_is_missing() {
    let service = Service::start().await;
    let body = json!({ "name": "n", "model": "echo-1", "template": "{{ b }}{{a}}{{b}} {{" });
    let prompt = service.post(&format!("/prompts?{IN}"), body).await.json();
    let path = format!("/prompts/{}/execute?{IN}", prompt["id"].as_str().unwrap());
    let missing = "variables.b is required; variables.a is required";
    service.post(&path, json!({ "variables": { "a": null } })).await.says(400, missing);
    let answer = service.post(&path, json!({ "variables": { "a": 1, "b": [true] } })).await;
    assert_eq!(answer.json()["output"], "[true]1[true] {{");
}

#[tokio::test]
async fn a_prompt_that_grows_out_of_bounds_is_a_bad_request() {
    let service = Service::start().await;
    let body = json!({ "name": "n", "model": "echo-1", "template": "{{a}}".repeat(20_000) });
    let prompt = service.post(&format!("/prompts?{IN}"), body).await.json();
    let path = format!("/prompts/{}/execute?{IN}", prompt["id"].as_str().unwrap());
    let answer = service.post(&path, json!({ "variables": { "a": "x".repeat(1 << 19) } })).await;
    answer.says(400, "The prompt is longer than 1048576 bytes with its variables filled in");
}

#[tokio::test]
async fn an_agent_follows_its_graph() {
    let service = Service::start().await;
    let found = run_agent(&service, "agent_support", "where is order 17?").await;
    assert_eq!(found.json()["output"], "17");
    let answered = run_agent(&service, "agent_support", "where is it?").await;
    assert_eq!(answered.json()["output"], "Answered: where is it?");
    let run = last_run(&service).await;
    assert_eq!((&run["kind"], &run["version"]), (&"agent_run".into(), &1.into()));
}

#[tokio::test]
async fn a_failing_step_is_named_in_the_run_only() {
    let service = Service::start().await;
    let failed = r#"{"error":"failed","message":"Agent execution failed upstream"}"#;
    run_agent(&service, "agent_flaky", "hello").await.is(500, failed);
    let run = last_run(&service).await;
    let step = r#"step "answer", prompt "prompt_flaky", version 1, model "flaky-1""#;
    assert_eq!(run["error"]["causes"][1], step);
}

#[tokio::test]
async fn an_agent_that_goes_in_circles_is_stopped() {
    let service = Service::start().await;
    let circles = r#"{"error":"failed","message":"Agent execution did not end within 50 steps"}"#;
    run_agent(&service, "agent_looping", "hello").await.is(500, circles);
    assert_eq!(last_run(&service).await["error"]["code"], "TOO_MANY_STEPS");
}

#[tokio::test]
async fn a_realtime_session_is_a_run_of_its_own_kind() {
    let service = Service::start().await;
    let open = |agent| format!("/agents/{agent}/realtime-sessions?{IN}");
    let answer = service.post(&open("agent_support"), json!({ "input": "hello" })).await;
    assert_eq!(answer.json()["output"], "Answered: hello");
    let failed = r#"{"error":"failed","message":"Realtime session execution failed upstream"}"#;
    service.post(&open("agent_flaky"), json!({})).await.is(500, failed);
    let runs = service.get(&format!("/runs?{IN}&status=failed")).await.json();
    assert_eq!(runs["runs"][0]["kind"], "realtime_session");
}

#[tokio::test]
async fn an_execution_that_cannot_be_recorded_is_an_internal_error() {
    let service = Service::start().await;
    service
        .sql("CREATE TRIGGER t BEFORE UPDATE ON runs BEGIN SELECT RAISE(FAIL, 'no'); END;")
        .await;
    execute_with(&service, "echo-1").await.says(500, "Internal Server Error");
    execute_with(&service, "flaky-1").await.is(500, FAILED);
    service.sql("ALTER TABLE runs RENAME TO lost;").await;
    execute_with(&service, "cut-1").await.says(500, "Internal Server Error");
}

#[tokio::test]
async fn what_is_gone_from_under_an_agent_is_an_internal_error() {
    let service = Service::start().await;
    service.sql("DELETE FROM tools;").await;
    run_agent(&service, "agent_support", "hello").await.says(500, "Internal Server Error");
    let run = last_run(&service).await;
    let failure = json!({
        "code": "DANGLING", "status": 500, "message": "Internal Server Error", "causes": [],
    });
    assert_eq!(run["error"], failure);
    service.sql("DELETE FROM prompt_versions;").await;
    run_agent(&service, "agent_support", "hello").await.says(500, "Internal Server Error");
}
