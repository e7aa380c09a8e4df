//! Workflows: whose they are, and what becomes of failing rows.

use crate::service::Service;
use axum::http::Method;

#[tokio::test]
async fn own_workflows_are_fetched() {
    let service = Service::start().await;
    let answer = service.get(&format!("/workflow/fetch/{}", service.sample.workflow)).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["name"], "Lead qualification");
    assert_eq!(answer.json()["workflow_definition"]["nodes"][0]["type"], "startCall");
}

#[tokio::test]
async fn a_workflow_of_another_organization_is_forbidden() {
    let service = Service::start().await;
    let id = service.sample.foreign_workflow;
    let forbidden = r#"{"detail":"You do not have access to this workflow"}"#;
    service.get(&format!("/workflow/fetch/{id}")).await.is(403, forbidden);
    service.put(&format!("/workflow/{id}"), r#"{"name":"mine"}"#).await.is(403, forbidden);
    service.post(&format!("/workflow/{id}/validate"), "").await.is(403, forbidden);
    let call = format!(r#"{{"workflow_id":{id},"phone_number":"+15557770000"}}"#);
    service.post("/telephony/initiate-call", &call).await.is(403, forbidden);
}

#[tokio::test]
async fn an_unknown_workflow_is_not_found() {
    let service = Service::start().await;
    let missing = r#"{"detail":"Workflow with id 77 not found"}"#;
    service.get("/workflow/fetch/77").await.is(404, missing);
    service.put("/workflow/77", r#"{"name":"new"}"#).await.is(404, missing);
    service.post("/workflow/77/validate", "").await.is(404, missing);
    service
        .get("/workflow/fetch/-1")
        .await
        .is(404, r#"{"detail":"Workflow with id -1 not found"}"#);
}

#[tokio::test]
async fn a_corrupt_row_is_an_internal_error_without_its_cause() {
    let service = Service::start().await;
    let internal = r#"{"detail":"Internal Server Error"}"#;
    let id = service.sample.corrupt_workflow;
    service.get(&format!("/workflow/fetch/{id}")).await.is(500, internal);
    service.post(&format!("/workflow/{id}/validate"), "").await.is(500, internal);
}

#[tokio::test]
async fn a_failing_statement_is_an_internal_error_without_its_sql() {
    let service = Service::start().await;
    service.sql("DROP TABLE workflow_runs;").await;
    service.get("/workflow/fetch").await.is(500, r#"{"detail":"Internal Server Error"}"#);
}

#[tokio::test]
async fn an_update_that_names_nothing_is_a_bad_request() {
    let service = Service::start().await;
    let path = format!("/workflow/{}", service.sample.workflow);
    for body in ["{}", r#"{"name":null}"#] {
        let answer = service.put(&path, body).await;
        answer.is(400, r#"{"detail":"Nothing to update: send name, workflow_definition or both"}"#);
    }
}

#[tokio::test]
async fn an_update_changes_what_it_names() {
    let service = Service::start().await;
    let path = format!("/workflow/{}", service.sample.workflow);
    let updated = service.put(&path, r#"{"name":"Renamed"}"#).await.json();
    assert_eq!(
        (updated["name"].as_str(), updated["version_number"].as_i64()),
        (Some("Renamed"), Some(2))
    );
    assert_eq!(updated["workflow_definition"]["nodes"][1]["type"], "endCall");
}

#[tokio::test]
async fn a_new_workflow_needs_a_name_and_a_definition() {
    let service = Service::start().await;
    service.post("/workflow/create/definition", r#"{"workflow_definition":[]}"#).await.is(
        422,
        concat!(
            r#"{"detail":[{"loc":["body","name"],"msg":"field required","#,
            r#""type":"value_error.missing"},{"loc":["body","workflow_definition"],"#,
            r#""msg":"value is not a valid dict","type":"type_error.dict"}]}"#,
        ),
    );
}

#[tokio::test]
async fn an_unknown_node_type_is_not_found() {
    let service = Service::start().await;
    let answer = service.get("/node-types/bogus").await;
    answer.is(404, r#"{"detail":"Unknown node type: \"bogus\""}"#);
    assert_eq!(service.get("/node-types/startCall").await.json()["display_name"], "Start Call");
    let all = service.get("/node-types").await.json();
    assert_eq!(all["node_types"].as_array().unwrap().len(), 7);
    assert_eq!(service.send_as(&[], Method::GET, "/node-types", "").await.status, 401);
}
