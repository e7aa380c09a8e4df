//! Graphs that break rules: every problem, in one answer.

use crate::service::Service;
use crate::sketch::{agent, create, edge, node, problems, start};
use serde_json::{Value, json};

#[tokio::test]
async fn the_documented_errors_are_answered_as_documented() {
    let service = Service::start().await;
    let nodes = json!([node("agent-1", "agentNode", json!({ "prompt": " " }))]);
    let edges = json!([edge("edge-3", "agent-1", "gone")]);
    let documented = concat!(
        r#"{"errors":[{"kind":"node","id":"agent-1","field":"data.prompt","#,
        r#""message":"Prompt cannot be empty"},"#,
        r#"{"kind":"edge","id":"edge-3","field":null,"#,
        r#""message":"Edge target node does not exist"},"#,
        r#"{"kind":"workflow","id":null,"field":null,"#,
        r#""message":"Workflow must have exactly one Start Call node"}]}"#,
    );
    create(&service, nodes.clone(), edges.clone()).await.is(422, documented);

    let definition =
        json!({ "workflow_definition": { "nodes": nodes, "edges": edges } }).to_string();
    let path = format!("/workflow/{}", service.sample.workflow);
    service.put(&path, &definition).await.is(422, documented);
    service.post(&format!("{path}/validate"), &definition).await.is(422, documented);
}

#[tokio::test]
async fn a_stored_graph_is_validated_as_it_is() {
    let service = Service::start().await;
    let validate = async |id| service.post(&format!("/workflow/{id}/validate"), "").await;
    validate(service.sample.workflow).await.is(200, r#"{"errors":[],"is_valid":true}"#);
    validate(service.sample.outdated_workflow).await.is(
        422,
        concat!(
            r#"{"errors":[{"kind":"workflow","id":null,"field":null,"#,
            r#""message":"Workflow must have exactly one Start Call node"}]}"#,
        ),
    );
}

#[tokio::test]
async fn a_definition_has_lists_of_things_with_ids() {
    let not_lists = [
        "workflow | - | nodes | Nodes must be a list",
        "workflow | - | edges | Edges must be a list",
    ];
    assert_eq!(problems(json!({}), Value::Null).await, not_lists);
    assert_eq!(
        problems(json!([start(), 7, { "id": " " }]), json!([{ "id": 3 }])).await,
        [
            "workflow | - | nodes.1 | Node must have an ID",
            "workflow | - | nodes.2 | Node must have an ID",
            "workflow | - | edges.0 | Edge must have an ID",
        ]
    );
}

#[tokio::test]
async fn ids_are_unique() {
    let nodes = json!([start(), agent("a"), agent("a")]);
    let mut second = edge("e", "start", "a");
    second["data"]["label"] = "another".into();
    assert_eq!(
        problems(nodes, json!([edge("e", "start", "a"), second])).await,
        [
            "node | a | - | Node ID is used more than once",
            "edge | e | - | Edge ID is used more than once",
        ]
    );
}

#[tokio::test]
async fn node_types_are_known() {
    let nodes = json!([start(), node("a", "bogus", json!({})), { "id": "b" }]);
    assert_eq!(
        problems(nodes, json!([edge("e", "start", "a")])).await,
        ["node | a | type | Unknown node type: 'bogus'", "node | b | type | Node must have a type",]
    );
}

#[tokio::test]
async fn data_fits_the_node_type() {
    let nodes = json!([node(
        "start",
        "startCall",
        json!({
            "name": "",
            "prompt": 7,
            "greeting_type": "mime",
            "allow_interrupt": "yes",
            "delayed_start_duration": 11,
            "extraction_variables": [{ "name": "budget" }, { "type": "date" }, 7],
            "tool_uuids": "all",
            "pre_call_fetch_url": "ftp://example.com",
        })
    ),]);
    assert_eq!(
        problems(nodes, json!([])).await,
        [
            "node | start | data.name | Name cannot be empty",
            "node | start | data.prompt | Prompt must be a string",
            "node | start | data.greeting_type | Greeting type must be one of: text, audio",
            "node | start | data.allow_interrupt | Allow interruption must be true or false",
            "node | start | data.delayed_start_duration | Delay must be between 0.1 and 10",
            "node | start | data.extraction_variables.1.name | Variable name cannot be empty",
            "node | start | data.extraction_variables.1.type | Variable type must be one of: string, number, boolean",
            "node | start | data.extraction_variables.2 | Extraction variables must hold objects",
            "node | start | data.tool_uuids | Tools must be a list of IDs",
            "node | start | data.pre_call_fetch_url | Pre-call URL must be an http or https URL",
        ]
    );
}

#[tokio::test]
async fn nodes_keep_their_place_in_the_conversation() {
    let nodes = json!([
        start(),
        agent("a"),
        agent("island"),
        node("end", "endCall", json!({ "prompt": "Thank." })),
        node("hook", "webhook", json!({})),
    ]);
    let edges = json!([
        edge("1", "start", "a"),
        edge("2", "a", "end"),
        edge("3", "end", "a"),
        edge("4", "a", "start"),
        edge("5", "a", "hook"),
    ]);
    assert_eq!(
        problems(nodes, edges).await,
        [
            "node | start | - | Start Call cannot have incoming edges",
            "node | end | - | End Call cannot have outgoing edges",
            "node | hook | - | Webhook cannot have incoming edges",
            "node | island | - | Node cannot be reached from the Start Call node",
        ]
    );
}

#[tokio::test]
async fn edges_are_labelled_transitions_between_two_nodes() {
    let mut unlabelled = edge("3", "start", "a");
    unlabelled["data"] = json!({ "label": "  " });
    let mut twice = edge("5", "start", "b");
    twice["data"]["label"] = "To 4".into();
    let edges = json!([
        edge("1", "ghost", "gone"),
        edge("2", "a", "a"),
        unlabelled,
        edge("4", "start", "b"),
        twice,
    ]);
    assert_eq!(
        problems(json!([start(), agent("a"), agent("b")]), edges).await,
        [
            "edge | 1 | - | Edge source node does not exist",
            "edge | 1 | - | Edge target node does not exist",
            "edge | 2 | - | Edge cannot lead from a node to itself",
            "edge | 3 | data.label | Label cannot be empty",
            "edge | 3 | data.condition | Condition cannot be empty",
            "edge | 5 | data.label | Transition tool name \"to_4\" is duplicated for this node. Use a unique edge label.",
        ]
    );
}

#[tokio::test]
async fn there_is_one_start_and_at_most_one_global_node() {
    let mut second = start();
    second["id"] = "second".into();
    let global = |id| node(id, "globalNode", json!({}));
    assert_eq!(
        problems(json!([start(), second, global("g"), global("h")]), json!([])).await,
        [
            "workflow | - | - | Workflow must have exactly one Start Call node",
            "workflow | - | - | Workflow can have at most one Global Node",
        ]
    );
}
