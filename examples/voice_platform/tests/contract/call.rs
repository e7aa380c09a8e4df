//! Outbound calls.

use crate::service::Service;
use axum::http::Method;

const CALL: &str = r#"{"workflow_id":1,"phone_number":"+15557770000"}"#;

fn with(extra: &str) -> String {
    format!(r#"{{"workflow_id":1,"phone_number":"+15557770000",{extra}}}"#)
}

#[tokio::test]
async fn a_call_begins_a_run_or_continues_one() {
    let service = Service::start().await;
    let began = r#"{"message":"Call initiated successfully","workflow_run_id":1}"#;
    service.post("/telephony/initiate-call", CALL).await.is(200, began);
    service.post("/telephony/initiate-call", &with(r#""workflow_run_id":1"#)).await.is(200, began);
    let configured = with(r#""telephony_configuration_id":1,"from_phone_number_id":1"#);
    assert_eq!(service.post("/telephony/initiate-call", &configured).await.status, 200);
}

#[tokio::test]
async fn parts_of_a_call_fit_together() {
    let service = Service::start().await;
    for (extra, status, code) in [
        (r#""workflow_run_id":77"#, 400, "workflow_run_workflow_mismatch"),
        (r#""telephony_configuration_id":77"#, 400, "telephony_configuration_not_found"),
        (r#""telephony_configuration_id":2"#, 400, "telephony_configuration_not_found"),
        (
            r#""from_phone_number_id":1"#,
            400,
            "from_phone_number_id_requires_telephony_configuration",
        ),
        (
            r#""telephony_configuration_id":1,"from_phone_number_id":2"#,
            404,
            "PHONE_NUMBER_NOT_CONFIGURED",
        ),
    ] {
        let answer = service.post("/telephony/initiate-call", &with(extra)).await;
        answer.is(status, &format!(r#"{{"detail":"{code}"}}"#));
    }
}

#[tokio::test]
async fn a_call_needs_a_workflow_that_exists() {
    let service = Service::start().await;
    let body = CALL.replace("\"workflow_id\":1", "\"workflow_id\":77");
    let answer = service.post("/telephony/initiate-call", &body).await;
    answer.is(404, r#"{"detail":"Workflow with id 77 not found"}"#);
}

#[tokio::test]
async fn an_organization_without_a_telephony_account_cannot_call() {
    let service = Service::start().await;
    service.sql("UPDATE telephony_configurations SET organization_id = 2").await;
    let answer = service.post("/telephony/initiate-call", CALL).await;
    answer.is(400, r#"{"detail":"telephony_not_configured"}"#);
}

#[tokio::test]
async fn an_account_without_a_token_or_number_cannot_call() {
    let service = Service::start().await;
    service.sql("DELETE FROM phone_numbers").await;
    let answer = service.post("/telephony/initiate-call", CALL).await;
    answer.is(404, r#"{"detail":"PHONE_NUMBER_NOT_CONFIGURED"}"#);
    service.sql("UPDATE telephony_configurations SET auth_token = NULL").await;
    let answer = service.post("/telephony/initiate-call", CALL).await;
    answer.is(403, r#"{"detail":"GENERAL_AUTH_FAILED"}"#);
}

#[tokio::test]
async fn a_quota_is_used_up_call_by_call() {
    let service = Service::start().await;
    service.sql("UPDATE organizations SET calls_left = 1 WHERE id = 1").await;
    assert_eq!(service.post("/telephony/initiate-call", CALL).await.status, 200);
    let answer = service.post("/telephony/initiate-call", CALL).await;
    answer.is(402, r#"{"detail":"QUOTA_EXCEEDED"}"#);

    let foreign = service.sample.foreign_workflow;
    let body = CALL.replace("\"workflow_id\":1", &format!("\"workflow_id\":{foreign}"));
    let key = [("x-api-key", service.sample.foreign_key.as_str())];
    let answer = service.send_as(&key, Method::POST, "/telephony/initiate-call", &body).await;
    answer.is(402, r#"{"detail":"QUOTA_EXCEEDED"}"#);
}

#[tokio::test]
async fn an_unknown_provider_in_a_row_is_an_internal_error() {
    let service = Service::start().await;
    service.sql("UPDATE telephony_configurations SET provider = 'carrier pigeon'").await;
    let answer = service.post("/telephony/initiate-call", CALL).await;
    answer.is(500, r#"{"detail":"Internal Server Error"}"#);
}
