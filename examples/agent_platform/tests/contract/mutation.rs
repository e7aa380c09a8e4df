//! Bodies that are valid but for one value: whatever that is, the answer is one of the contract's.

use crate::service::{Answer, Service};
use serde_json::{Value, json};

const IN: &str = "organizationId=org_456";

fn strange_values() -> [Value; 12] {
    [
        json!(null),
        json!(false),
        json!(0),
        json!(-7),
        json!(2.5e300),
        json!(i64::MIN),
        json!(""),
        json!("\u{7f}\u{200f}{{x}} {{"),
        json!("\u{1f680}".repeat(200)),
        json!([]),
        json!([{}, [null]]),
        json!({ "id": {}, "\0": [] }),
    ]
}

/// The JSON pointers of everything inside a value.
fn places(value: &Value, at: &str) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => (0..).map(|index: usize| index.to_string()).zip(items).collect(),
        _ => Vec::new(),
    };
    let inside = |(name, child): (String, &Value)| {
        let at = format!("{at}/{name}");
        places(child, &at).into_iter().chain([at]).collect::<Vec<_>>()
    };
    children.into_iter().flat_map(inside).collect()
}

/// Every body that differs from `body` in one place.
fn mutations(body: &Value) -> impl Iterator<Item = Value> {
    let places = places(body, "").into_iter();
    let changes = places.flat_map(|place| strange_values().map(|strange| (place.clone(), strange)));
    changes.map(|(place, strange)| {
        let mut mutation = body.clone();
        *mutation.pointer_mut(&place).unwrap() = strange;
        mutation
    })
}

/// Whether the answer is of one of the shapes, or a success.
#[track_caller]
fn is_of_the_contract(answer: &Answer, sent: &Value) {
    let body = answer.json();
    let keys: Vec<&str> = body.as_object().unwrap().keys().map(String::as_str).collect();
    let fits = match answer.status {
        200 | 201 => true,
        400 | 403 | 404 | 409 => keys == ["error"],
        422 => keys == ["code", "details", "error"],
        500 => keys == ["error", "message"] && body["error"] == "failed",
        _ => false,
    };
    assert!(fits, "{sent} answers {} {}", answer.status, answer.body);
}

async fn survives(path: &str, body: Value) {
    let service = Service::start().await;
    for mutation in mutations(&body) {
        is_of_the_contract(&service.post(path, mutation.clone()).await, &mutation);
    }
}

#[tokio::test]
async fn a_new_prompt_survives() {
    let body =
        json!({ "organizationId": "org_456", "name": "n", "model": "m", "template": "{{t}}" });
    survives("/prompts", body).await;
}

#[tokio::test]
async fn an_invitation_survives() {
    let body = json!({ "email": "new@example.com", "role": "owner", "organizationId": "org_456" });
    survives("/organizations/org_456/invitations", body).await;
}

#[tokio::test]
async fn an_execution_survives() {
    let body = json!({ "organizationId": "org_456", "version": 1, "variables": { "name": "n" } });
    survives("/prompts/prompt_welcome/execute", body).await;
    let body = json!({ "organizationId": "org_456", "version": 1, "input": "i", "variables": {} });
    survives("/agents/agent_support/execute", body).await;
}

/// What the rules let pass can be executed: no other 500 than those that executions have.
#[tokio::test]
async fn a_graph_survives_and_so_does_its_execution() {
    let graph = json!({
        "entryStep": "call",
        "steps": [
            {
                "id": "call", "type": "tool_step", "toolId": "tool_shout",
                "transitions": { "success": "look", "failure": "end" },
            },
            {
                "id": "look", "type": "condition_step", "contains": "HELLO",
                "transitions": { "condition_true": "say", "condition_false": "end" },
            },
            {
                "id": "say", "type": "prompt_step", "promptId": "prompt_answer", "promptVersion": 1,
                "transitions": { "next": "end" },
            },
            { "id": "end", "type": "return_step" },
        ],
    });
    let service = Service::start().await;
    let at = |action: &str| format!("/agents/agent_draft{action}?{IN}");
    let mut published = 0;
    for mutation in mutations(&json!({ "graph": graph })) {
        is_of_the_contract(&service.put(&at(""), mutation.clone()).await, &mutation);
        let answer = service.post(&at("/publish"), json!({})).await;
        is_of_the_contract(&answer, &mutation);
        if answer.status == 200 {
            published += 1;
            let answer = service.post(&at("/execute"), json!({ "input": "hello" })).await;
            is_of_the_contract(&answer, &mutation);
        }
    }
    assert!(published > 2, "{published}");
}
