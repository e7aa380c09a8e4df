//! The graph's rules, and every problem of a graph in one answer.

use crate::service::{Answer, Service};
use serde_json::{Value, json};

const AGENT: &str = "/agents/agent_draft?organizationId=org_456";
const PUBLISH: &str = "/agents/agent_draft/publish?organizationId=org_456";

async fn publish(graph: Value) -> Answer {
    let service = Service::start().await;
    assert_eq!(service.put(AGENT, json!({ "graph": graph })).await.status, 200);
    service.post(PUBLISH, json!({})).await
}

/// The problems of a graph, one line each.
async fn problems(entry: &str, steps: Value) -> Vec<String> {
    let answer = publish(json!({ "entryStep": entry, "steps": steps })).await;
    assert_eq!(answer.status, 422, "{}", answer.body);
    let answer = answer.json();
    assert_eq!(answer["error"], "Graph validation failed");
    assert_eq!(answer["code"], "AGENT_GRAPH_INVALID");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let line = |problem: &Value| ["code", "message"].map(|key| text(&problem[key])).join(": ");
    answer["details"].as_array().unwrap().iter().map(line).collect()
}

fn prompt(id: &str, next: &str) -> Value {
    let (prompt, transitions) = ("prompt_answer", json!({ "next": next }));
    json!({ "id": id, "type": "prompt_step", "promptId": prompt, "transitions": transitions })
}

fn condition(id: &str, yes: &str, no: &str) -> Value {
    let transitions = json!({ "condition_true": yes, "condition_false": no });
    json!({ "id": id, "type": "condition_step", "contains": "x", "transitions": transitions })
}

fn with(mut step: Value, field: &str, value: Value) -> Value {
    step[field] = value;
    step
}

fn end() -> Value {
    json!({ "id": "end", "type": "return_step" })
}

#[tokio::test]
async fn a_graph_without_an_entry_step_is_answered_as_documented() {
    let documented = concat!(
        r#"{"error":"Graph validation failed","code":"AGENT_GRAPH_INVALID","#,
        r#""details":[{"code":"missing_entry_step","message":"Entry step is required"}]}"#,
    );
    let service = Service::start().await;
    service.post(PUBLISH, json!({})).await.is(422, documented);
    for entry in [json!(null), json!(""), json!(" "), json!(7)] {
        publish(json!({ "entryStep": entry, "steps": [end()] })).await.is(422, documented);
    }
}

#[tokio::test]
async fn every_problem_is_in_one_answer_and_in_a_stable_order() {
    let steps = json!([
        with(prompt("a", "b"), "promptId", json!("prompt_lost")),
        { "id": "b", "type": "tool_step", "transitions": { "success": "lost", "next": "end" } },
        { "id": "c", "type": "dance_step" },
        { "id": "end", "type": "return_step", "transitions": { "next": "a" } },
        { "type": "return_step" },
        { "id": "end", "type": "return_step" },
    ]);
    let expected = [
        r#"unknown_entry_step: Entry step "start" does not exist"#,
        "missing_step_id: steps[4] needs an id",
        r#"duplicate_step_id: Step "end" is defined more than once"#,
        r#"unknown_step_type: Step "c" has the unknown type "dance_step""#,
        concat!(
            r#"unknown_prompt: Step "a" uses prompt "prompt_lost", "#,
            "which does not exist in the organization",
        ),
        r#"missing_tool: Step "b" needs a tool"#,
        r#"missing_transition: Step "b" needs the transition "failure""#,
        r#"transition_not_allowed: Step "b" of type tool_step cannot have the transition "next""#,
        concat!(
            r#"return_step_with_transition: Step "end" ends the execution, "#,
            "so it cannot have transitions",
        ),
        r#"dangling_transition: Step "b" leads by "success" to "lost", which does not exist"#,
    ];
    assert_eq!(problems("start", steps.clone()).await, expected);
    assert_eq!(problems("start", steps).await, expected);
}

#[tokio::test]
async fn a_graph_has_steps() {
    let expected = [
        r#"unknown_entry_step: Entry step "a" does not exist"#,
        "missing_steps: Steps are required",
    ];
    for steps in [json!([]), json!(null), json!({}), json!("a")] {
        assert_eq!(problems("a", steps).await, expected);
    }
    let expected = [expected[0], "missing_step_id: steps[0] needs an id"];
    assert_eq!(problems("a", json!([7])).await, expected);
}

#[tokio::test]
async fn a_step_has_a_type() {
    let steps = json!([{ "id": "a", "type": 7 }, end()]);
    let expected = [
        r#"missing_step_type: Step "a" needs a type"#,
        r#"unreachable_step: Step "end" cannot be reached from the entry step"#,
    ];
    assert_eq!(problems("a", steps).await, expected);
}

#[tokio::test]
async fn steps_refer_to_what_the_organization_has() {
    let steps = json!([
        with(prompt("a", "b"), "promptId", json!("prompt_greeting")),
        with(prompt("b", "c"), "promptVersion", json!(2)),
        with(prompt("c", "d"), "promptId", json!(null)),
        {
            "id": "d", "type": "tool_step", "toolId": "tool_lost",
            "transitions": { "success": "e", "failure": "end" },
        },
        with(condition("e", "end", "end"), "contains", json!("")),
        end(),
    ]);
    let expected = [
        r#"missing_condition: Step "e" needs a text to look for, in contains"#,
        concat!(
            r#"unknown_prompt: Step "a" uses prompt "prompt_greeting", "#,
            "which does not exist in the organization",
        ),
        r#"missing_prompt: Step "c" needs a prompt"#,
        r#"unknown_prompt_version: Step "b" uses version 2 of a prompt that has 1"#,
        concat!(
            r#"unknown_tool: Step "d" uses tool "tool_lost", "#,
            "which does not exist in the organization",
        ),
    ];
    assert_eq!(problems("a", steps).await, expected);
}

#[tokio::test]
async fn a_transition_leads_to_a_step() {
    for (target, shown) in [(json!("lost"), r#""lost""#), (json!(7), "7"), (json!([]), "[]")] {
        let step = with(prompt("a", ""), "transitions", json!({ "next": target }));
        let line = format!(
            r#"dangling_transition: Step "a" leads by "next" to {shown}, which does not exist"#
        );
        let unreachable = r#"unreachable_step: Step "end" cannot be reached from the entry step"#;
        assert_eq!(problems("a", json!([step, end()])).await, [line.as_str(), unreachable]);
    }
}

#[tokio::test]
async fn an_execution_can_end() {
    let none = ["no_return_step: A return step is required"];
    assert_eq!(problems("a", json!([prompt("a", "b"), prompt("b", "a")])).await, none);
    let steps =
        json!([condition("a", "b", "end"), prompt("b", "c"), condition("c", "b", "c"), end(),]);
    let trapped = ["b", "c"].map(|id| {
        format!("cycle_without_exit: Step {id:?} goes in a cycle that never leads to a return step")
    });
    assert_eq!(problems("a", steps).await, trapped);
}

#[tokio::test]
async fn a_cycle_with_an_exit_is_fine() {
    let steps = json!([prompt("a", "b"), condition("b", "end", "a"), end()]);
    let answer = publish(json!({ "entryStep": "a", "steps": steps })).await;
    answer.is(200, r#"{"id":"agent_draft","publishedVersion":1}"#);
}

#[tokio::test]
async fn every_step_can_be_reached() {
    let steps = json!([end(), prompt("a", "end"), prompt("b", "a")]);
    let expected = ["a", "b"]
        .map(|id| format!("unreachable_step: Step {id:?} cannot be reached from the entry step"));
    assert_eq!(problems("end", steps).await, expected);
}

#[tokio::test]
async fn a_graph_that_breaks_rules_is_not_published() {
    let service = Service::start().await;
    service.put(AGENT, json!({ "graph": {} })).await;
    assert_eq!(service.post(PUBLISH, json!({})).await.status, 422);
    let agent = service.get(AGENT).await;
    let unpublished =
        r#"{"graph":{},"id":"agent_draft","name":"Unfinished","publishedVersion":null}"#;
    agent.is(200, unpublished);
}
