//! Versions of prompts and agents, and identifiers of those that do not exist.

use crate::service::Service;
use serde_json::json;

const IN: &str = "organizationId=org_456";

#[tokio::test]
async fn versions_are_counted_and_never_change() {
    let service = Service::start().await;
    let path = format!("/prompts/prompt_welcome/versions?{IN}");
    let body = json!({ "model": "echo-1", "template": "Hello {{name}}." });
    let added = r#"{"model":"echo-1","template":"Hello {{name}}.","version":3}"#;
    service.post(&path, body).await.is(201, added);
    let first = service.get(&format!("/prompts/prompt_welcome/versions/1?{IN}")).await;
    first.is(200, r#"{"model":"echo-1","template":"Welcome {{name}}.","version":1}"#);
    let prompt = service.get(&format!("/prompts/prompt_welcome?{IN}")).await;
    prompt.is(200, r#"{"id":"prompt_welcome","latestVersion":3,"name":"Welcome"}"#);
    assert_eq!(service.get(&path).await.json()["versions"].as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn an_unknown_version_does_not_exist() {
    let service = Service::start().await;
    let unknown = r#"Version 9 of Prompt "prompt_welcome" does not exist"#;
    let path = format!("/prompts/prompt_welcome/versions/9?{IN}");
    service.get(&path).await.says(404, unknown);
    let body = json!({ "organizationId": "org_456", "version": 9 });
    service.post("/prompts/prompt_welcome/execute", body.clone()).await.says(404, unknown);
    let answer = service.post("/agents/agent_support/execute", body).await;
    answer.says(404, r#"Version 9 of Agent "agent_support" does not exist"#);
}

#[tokio::test]
async fn a_version_of_another_organization_does_not_exist_either() {
    let service = Service::start().await;
    let unknown = r#"Prompt "prompt_greeting" does not exist in the authorized organization"#;
    let answer = service.get(&format!("/prompts/prompt_greeting/versions/1?{IN}")).await;
    answer.says(404, unknown);
    let body = json!({ "organizationId": "org_456", "version": 1, "variables": { "name": "x" } });
    service.post("/prompts/prompt_greeting/execute", body).await.says(404, unknown);
}

#[tokio::test]
async fn a_version_is_a_positive_integer() {
    let service = Service::start().await;
    for version in ["abc", "0", "-1", "1.5", "99999999999999999999"] {
        let path = format!("/prompts/prompt_welcome/versions/{version}?{IN}");
        service.get(&path).await.says(400, "version must be a positive integer");
    }
    for version in [json!(0), json!(1.5), json!([]), json!(u64::MAX)] {
        let body = json!({ "organizationId": "org_456", "version": version });
        let answer = service.post("/prompts/prompt_welcome/execute", body).await;
        answer.says(400, "version must be a positive integer");
    }
}

#[tokio::test]
async fn every_publication_is_a_version_of_its_own() {
    let service = Service::start().await;
    let publish = format!("/agents/agent_support/publish?{IN}");
    let answer = service.post(&publish, json!({})).await;
    answer.is(200, r#"{"id":"agent_support","publishedVersion":2}"#);
    let versions = service.get(&format!("/agents/agent_support/versions?{IN}")).await;
    versions.is(200, r#"{"versions":[1,2]}"#);
}

#[tokio::test]
async fn a_published_version_outlives_its_draft() {
    let service = Service::start().await;
    let draft = json!({ "graph": { "steps": [] } });
    let path = format!("/agents/agent_support?{IN}");
    assert_eq!(service.put(&path, draft).await.status, 200);
    let body = json!({ "organizationId": "org_456", "version": 1, "input": "order 17, please" });
    let answer = service.post("/agents/agent_support/execute", body).await;
    assert_eq!((answer.status, answer.json()["output"].as_str()), (200, Some("17")));
}
