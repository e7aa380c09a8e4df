//! Graphs to send, and the problems that are answered.

use crate::service::{Answer, Service};
use serde_json::{Value, json};

pub(crate) fn node(id: &str, kind: &str, data: Value) -> Value {
    json!({ "id": id, "type": kind, "position": { "x": 0, "y": 0 }, "data": data })
}

pub(crate) fn edge(id: &str, source: &str, target: &str) -> Value {
    let data = json!({ "label": format!("to {id}"), "condition": "always" });
    json!({ "id": id, "source": source, "target": target, "data": data })
}

pub(crate) fn start() -> Value {
    node("start", "startCall", json!({ "prompt": "Greet." }))
}

pub(crate) fn agent(id: &str) -> Value {
    node(id, "agentNode", json!({ "prompt": "Ask." }))
}

pub(crate) async fn create(service: &Service, nodes: Value, edges: Value) -> Answer {
    let definition = json!({ "nodes": nodes, "edges": edges });
    let body = json!({ "name": "graph", "workflow_definition": definition }).to_string();
    service.post("/workflow/create/definition", &body).await
}

/// The problems of a graph, one line each: kind, ID, field, message.
pub(crate) async fn problems(nodes: Value, edges: Value) -> Vec<String> {
    let answer = create(&Service::start().await, nodes, edges).await;
    assert_eq!(answer.status, 422, "{}", answer.body);
    let answer = answer.json();
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let line = |problem: &Value| {
        ["kind", "id", "field", "message"].map(|key| text(&problem[key])).join(" | ")
    };
    answer["errors"].as_array().unwrap().iter().map(line).collect()
}
