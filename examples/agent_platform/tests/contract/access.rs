//! 402, 403 and 404: what is not paid for, not allowed, not there.

use crate::service::Service;
use axum::http::Method;
use serde_json::json;

#[tokio::test]
async fn listing_runs_without_the_entitlement_is_a_402() {
    let service = Service::start().await;
    let missing = r#"The plan "starter" does not include "run_history""#;
    service.get("/runs?organizationId=org_123").await.says(402, missing);
    service.get("/runs/run_1?organizationId=org_123").await.says(402, missing);
    service.get("/runs?organizationId=org_456").await.is(200, r#"{"runs":[]}"#);
}

#[tokio::test]
async fn entitlements_are_those_of_the_plan_in_the_database() {
    let service = Service::start().await;
    service.sql("UPDATE organizations SET plan = 'scale' WHERE id = 'org_123';").await;
    assert_eq!(service.get("/runs?organizationId=org_123").await.status, 200);
    service.sql("DELETE FROM entitlements WHERE name = 'run_history';").await;
    let answer = service.get("/runs?organizationId=org_123").await;
    answer.says(402, r#"The plan "scale" does not include "run_history""#);
}

#[tokio::test]
async fn ai_and_voice_are_entitlements_as_well() {
    let service = Service::start().await;
    let (stranger, body) = (&service.sample.stranger, r#"{"organizationId":"org_789"}"#);
    for (path, entitlement) in [
        ("/prompts/prompt_1/execute", "ai"),
        ("/agents/agent_1/execute", "ai"),
        ("/agents/agent_1/realtime-sessions", "voice"),
    ] {
        let answer = service.send(stranger, Method::POST, path, body).await;
        answer.says(402, &format!(r#"The plan "free" does not include "{entitlement}""#));
    }
}

#[tokio::test]
async fn the_last_seat_is_the_last() {
    let service = Service::start().await;
    let path = "/organizations/org_123/invitations";
    let answer = service.post(path, json!({ "email": "third@example.com" })).await;
    answer.says(402, r#"The plan "starter" includes 2 seats, and all are taken"#);
    let members = service.get("/organizations/org_123/members").await.json();
    assert_eq!(members["members"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn organizations_of_others_are_forbidden_whether_they_exist_or_not() {
    let service = Service::start().await;
    for id in ["org_789", "org_000"] {
        let forbidden = format!("You do not have access to organization {id:?}");
        let answer = service.get(&format!("/runs?organizationId={id}")).await;
        answer.says(403, &forbidden);
        let answer = service.post("/prompts", json!({ "organizationId": id })).await;
        answer.says(403, &forbidden);
    }
}

#[tokio::test]
async fn an_invitation_opens_nothing_before_it_is_accepted() {
    let service = Service::start().await;
    service.sql("UPDATE members SET state = 'invited' WHERE email = 'owner@example.com';").await;
    let answer = service.get("/runs?organizationId=org_456").await;
    answer.says(403, r#"You do not have access to organization "org_456""#);
}

#[tokio::test]
async fn a_viewer_looks_and_does_nothing_else() {
    let service = Service::start().await;
    let viewer = &service.sample.viewer;
    for path in ["/prompts", "/tools", "/agents", "/runs"] {
        let path = format!("{path}?organizationId=org_456");
        assert_eq!(service.send(viewer, Method::GET, &path, "").await.status, 200);
    }
    for (path, permission) in [
        ("/prompts", "library:write"),
        ("/prompts/prompt_welcome/versions", "library:write"),
        ("/tools", "library:write"),
        ("/agents", "library:write"),
        ("/agents/agent_draft/publish", "agents:publish"),
        ("/prompts/prompt_welcome/execute", "executions:create"),
        ("/agents/agent_support/execute", "executions:create"),
        ("/agents/agent_support/realtime-sessions", "sessions:create"),
        ("/organizations/org_456/invitations", "members:invite"),
    ] {
        let body = r#"{"organizationId":"org_456"}"#;
        let answer = service.send(viewer, Method::POST, path, body).await;
        answer
            .says(403, &format!(r#"You lack the permission "{permission}" in this organization"#));
    }
}

#[tokio::test]
async fn what_another_organization_has_does_not_exist_in_this_one() {
    let service = Service::start().await;
    for (path, sentence) in [
        ("/prompts/prompt_welcome", r#"Prompt "prompt_welcome""#),
        ("/prompts/prompt_welcome/versions", r#"Prompt "prompt_welcome""#),
        ("/prompts/prompt_nothing", r#"Prompt "prompt_nothing""#),
        ("/tools/tool_shout", r#"Tool "tool_shout""#),
        ("/agents/agent_support", r#"Agent "agent_support""#),
        ("/agents/agent_support/versions", r#"Agent "agent_support""#),
    ] {
        let answer = service.get(&format!("{path}?organizationId=org_123")).await;
        answer.says(404, &format!("{sentence} does not exist in the authorized organization"));
    }
    let body = json!({ "organizationId": "org_123", "graph": {} });
    for path in ["/agents/agent_support/publish", "/agents/agent_support/execute"] {
        let answer = service.post(path, body.clone()).await;
        answer.says(404, r#"Agent "agent_support" does not exist in the authorized organization"#);
    }
    let answer = service.put("/agents/agent_support", body.clone()).await;
    answer.says(404, r#"Agent "agent_support" does not exist in the authorized organization"#);
    let answer = service.post("/prompts/prompt_welcome/execute", body).await;
    answer.says(404, r#"Prompt "prompt_welcome" does not exist in the authorized organization"#);
    let answer = service.get("/runs/run_1?organizationId=org_456").await;
    answer.says(404, r#"Run "run_1" does not exist in the authorized organization"#);
}
