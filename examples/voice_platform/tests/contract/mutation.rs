//! Bodies that are valid but for one value: whatever that is, the answer is one of the contract's.

use crate::service::Service;
use crate::sketch::{agent, edge, node, start};
use axum::http::Method;
use serde_json::{Value, json};

fn strange_values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1e308),
        json!(u64::MAX),
        json!(""),
        json!("\0\u{feff}\u{202e}"),
        json!("\u{e9}".repeat(300)),
        json!([]),
        json!([[], {}, null]),
        json!({}),
        json!({ "": { "nodes": 7 } }),
    ]
}

/// Every body that differs from `body` in one place, the root included.
fn mutations(body: &Value) -> Vec<Value> {
    let mut found = strange_values();
    let children: Vec<(String, &Value)> = match body {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    for (key, child) in children {
        for mutation in mutations(child) {
            let mut copy = body.clone();
            *copy.pointer_mut(&format!("/{key}")).unwrap() = mutation;
            found.push(copy);
        }
    }
    found
}

async fn survives(method: Method, path: &str, body: &Value) {
    let service = Service::start().await;
    for mutation in mutations(body) {
        let answer = service.send(method.clone(), path, &mutation.to_string()).await;
        let expected = [200, 400, 402, 403, 404, 409, 422].contains(&answer.status);
        assert!(expected, "{mutation} answers {} {}", answer.status, answer.body);
        let answer = answer.json();
        assert!(answer.is_object(), "{mutation} answers {answer}");
    }
}

fn workflow() -> Value {
    let variables = json!([{ "name": "budget", "type": "number" }]);
    let data = json!({ "prompt": "Ask.", "extraction_variables": variables, "tool_uuids": ["1"] });
    let nodes = json!([
        start(),
        agent("a"),
        node("b", "agentNode", data),
        node("t", "trigger", json!({ "trigger_path": "path", "enabled": true })),
    ]);
    let edges = json!([edge("1", "start", "a"), edge("2", "a", "b")]);
    json!({ "name": "graph", "workflow_definition": { "nodes": nodes, "edges": edges } })
}

#[tokio::test]
async fn a_new_workflow_survives() {
    survives(Method::POST, "/workflow/create/definition", &workflow()).await;
}

#[tokio::test]
async fn a_changed_workflow_survives() {
    survives(Method::PUT, "/workflow/1", &workflow()).await;
}

#[tokio::test]
async fn a_call_survives() {
    let call = json!({
        "workflow_id": 1,
        "phone_number": "+15557770000",
        "workflow_run_id": 1,
        "telephony_configuration_id": 1,
        "from_phone_number_id": 1,
    });
    survives(Method::POST, "/telephony/initiate-call", &call).await;
}
