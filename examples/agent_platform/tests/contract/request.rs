//! Requests that cannot be read.

use crate::service::{Answer, Service, request};
use axum::body::{Body, Bytes};
use axum::http::Method;
use serde_json::json;

async fn create_with(service: &Service, content_type: Option<&str>, body: Body) -> Answer {
    let path = "/prompts?organizationId=org_456";
    let mut request = request(&service.sample.owner, Method::POST, path);
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    service.call(request.body(body).unwrap()).await
}

#[tokio::test]
async fn a_request_says_which_organization_it_is_about() {
    let service = Service::start().await;
    let missing = "organizationId is required";
    for path in ["/prompts", "/tools", "/agents", "/runs", "/prompts/x/versions/y", "/runs/x"] {
        service.get(path).await.says(400, missing);
        service.get(&format!("{path}?organizationId=")).await.says(400, missing);
    }
    for path in ["/prompts", "/tools/", "/agents/x/publish", "/prompts/x/execute"] {
        let path = path.trim_end_matches('/');
        for body in [json!({}), json!({ "organizationId": null }), json!({ "organizationId": "" })]
        {
            service.post(path, body).await.says(400, missing);
        }
        service.send(&service.sample.owner, Method::POST, path, "").await.says(400, missing);
    }
}

#[tokio::test]
async fn the_body_or_the_query_names_the_organization() {
    let service = Service::start().await;
    let publish = "/agents/agent_support/publish";
    let body = json!({ "organizationId": "org_456" });
    assert_eq!(service.post(publish, body.clone()).await.status, 200);
    let path = format!("{publish}?organizationId=org_456");
    assert_eq!(service.post(&path, body).await.status, 200);
    assert_eq!(service.send(&service.sample.owner, Method::POST, &path, "").await.status, 200);

    let body = json!({ "organizationId": "org_123" });
    let ambiguous = "organizationId differs between path, query and body";
    service.post(&path, body.clone()).await.says(400, ambiguous);
    service.post("/organizations/org_456/invitations", body).await.says(400, ambiguous);
    let answer = service.post(publish, json!({ "organizationId": 456 })).await;
    answer.says(400, "organizationId must be a string");
}

#[tokio::test]
async fn every_bad_field_is_named_in_one_answer() {
    let service = Service::start().await;
    let path = "/prompts?organizationId=org_456";
    let missing = "name is required; model is required; template is required";
    service.post(path, json!({})).await.says(400, missing);
    let body = json!({ "name": " ", "model": 7, "template": null });
    let bad = "name must have 1 to 120 characters; model must be a string; template is required";
    service.post(path, body).await.says(400, bad);
    let path = "/agents?organizationId=org_456";
    let bad = "name must have 1 to 120 characters; graph must be an object";
    service.post(path, json!({ "name": "a\nb", "graph": [] })).await.says(400, bad);
    let path = "/organizations/org_456/invitations";
    let bad = "email must be an email address; role must be viewer, developer or owner";
    service.post(path, json!({ "email": "a@b@c", "role": "admin" })).await.says(400, bad);
    let path = "/prompts/prompt_welcome/execute?organizationId=org_456";
    let bad = "version must be a positive integer; variables must be an object";
    service.post(path, json!({ "version": "x", "variables": 7 })).await.says(400, bad);
    let path = "/runs?organizationId=org_456&status=lost&requestId=";
    let bad = "status must be running, completed or failed; requestId must not be empty";
    service.get(path).await.says(400, bad);
}

#[tokio::test]
async fn a_body_is_a_json_object() {
    let service = Service::start().await;
    for body in ["[]", "7", "null", r#""text""#] {
        let answer = create_with(&service, Some("application/json"), Body::from(body)).await;
        answer.says(400, "Request body must be a JSON object");
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_is_a_bad_request() {
    let service = Service::start().await;
    let broken = Body::from(r#"{"name":"x",}"#);
    let answer = create_with(&service, Some("application/json"), broken).await;
    answer.says(400, "Request body is not valid JSON: trailing comma at line 1 column 13");
    for body in [Bytes::from_static(b"{\"a\":\"\xff\"}"), "[".repeat(100_000).into()] {
        let answer = create_with(&service, Some("application/json"), body.into()).await;
        assert_eq!(answer.status, 400);
        let sentence = answer.json()["error"].as_str().map(str::to_owned).unwrap();
        assert!(sentence.starts_with("Request body is not valid JSON: "), "{sentence}");
    }
}

#[tokio::test]
async fn a_body_of_another_type_than_json_is_not_read() {
    let service = Service::start().await;
    for content_type in [None, Some("text/plain"), Some("application/jsonp"), Some("\u{e9}")] {
        let answer = create_with(&service, content_type, Body::from("{}")).await;
        answer.says(415, "Request body must be sent as application/json");
        assert_eq!(answer.header("accept"), "application/json");
    }
    let with_charset = Some("Application/JSON; charset=utf-8");
    assert_eq!(create_with(&service, with_charset, Body::from("{}")).await.status, 400);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_not_read() {
    let service = Service::start().await;
    let body = Body::from(vec![b' '; (1 << 20) + 1]);
    let answer = create_with(&service, Some("application/json"), body).await;
    answer.says(413, "Request body is larger than 1048576 bytes");
    let body = Body::from(vec![b' '; 1 << 20]);
    assert_eq!(create_with(&service, Some("application/json"), body).await.status, 400);
}

#[tokio::test]
async fn malformed_utf_8_is_answered() {
    let service = Service::start().await;
    service.get("/runs/%ff?organizationId=org_456").await.says(400, "Path is not valid UTF-8");
    service.get("/runs?organizationId=%ff").await.says(400, "Query is not valid UTF-8");
    service.get("/runs?organizationId=org_456&%ff=1").await.says(400, "Query is not valid UTF-8");
    service.get("/%ff").await.says(404, "Not Found");
    assert_eq!(service.get("/runs?organizationId=org_456&&=&%").await.status, 200);
}
