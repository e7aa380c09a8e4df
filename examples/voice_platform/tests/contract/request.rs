//! Requests that cannot be read.

use crate::service::{Answer, Service};
use axum::body::{Body, Bytes};
use axum::http::Request;

async fn call_with(service: &Service, content_type: Option<&str>, body: Body) -> Answer {
    let mut request =
        Request::post("/api/v1/telephony/initiate-call").header("x-api-key", &service.sample.key);
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    service.call(request.body(body).unwrap()).await
}

#[tokio::test]
async fn a_missing_phone_number_is_answered_as_documented() {
    let service = Service::start().await;
    service.post("/telephony/initiate-call", r#"{"workflow_id":1}"#).await.is(
        422,
        r#"{"detail":[{"loc":["body","phone_number"],"msg":"field required","type":"value_error.missing"}]}"#,
    );
}

#[tokio::test]
async fn every_bad_field_is_listed_in_one_answer() {
    let service = Service::start().await;
    let body = r#"{"workflow_id":"1","workflow_run_id":1.5,"from_phone_number_id":[]}"#;
    service.post("/telephony/initiate-call", body).await.is(
        422,
        concat!(
            r#"{"detail":[{"loc":["body","workflow_id"],"msg":"value is not a valid integer","#,
            r#""type":"type_error.integer"},"#,
            r#"{"loc":["body","phone_number"],"msg":"field required","type":"value_error.missing"},"#,
            r#"{"loc":["body","workflow_run_id"],"msg":"value is not a valid integer","#,
            r#""type":"type_error.integer"},"#,
            r#"{"loc":["body","from_phone_number_id"],"msg":"value is not a valid integer","#,
            r#""type":"type_error.integer"}]}"#,
        ),
    );
}

#[tokio::test]
async fn null_is_no_value_for_a_required_field() {
    let service = Service::start().await;
    let body = r#"{"workflow_id":1,"phone_number":null,"workflow_run_id":null}"#;
    service.post("/telephony/initiate-call", body).await.is(
        422,
        concat!(
            r#"{"detail":[{"loc":["body","phone_number"],"#,
            r#""msg":"none is not an allowed value","type":"type_error.none.not_allowed"}]}"#,
        ),
    );
}

#[tokio::test]
async fn a_phone_number_is_one_in_e_164() {
    let service = Service::start().await;
    let expected = concat!(
        r#"{"detail":[{"loc":["body","phone_number"],"#,
        r#""msg":"string does not match regex \"^\\+[1-9]\\d{1,14}$\"","#,
        r#""type":"value_error.str.regex"}]}"#,
    );
    for number in ["5550001111", "+0123", "+1", "", "+1555000111122223", "+1 555 000", "+\u{661}2"]
    {
        let body = serde_json::json!({ "workflow_id": 1, "phone_number": number }).to_string();
        service.post("/telephony/initiate-call", &body).await.is(422, expected);
    }
}

#[tokio::test]
async fn a_body_of_another_shape_than_an_object_is_no_dict() {
    let service = Service::start().await;
    let expected = concat!(
        r#"{"detail":[{"loc":["body"],"msg":"value is not a valid dict","#,
        r#""type":"type_error.dict"}]}"#,
    );
    for body in ["[]", "7", "null", r#""text""#] {
        service.post("/telephony/initiate-call", body).await.is(422, expected);
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_is_a_bad_request() {
    let service = Service::start().await;
    service.post("/telephony/initiate-call", r#"{"workflow_id":1,}"#).await.is(
        400,
        concat!(
            r#"{"detail":"Request body is not valid JSON: "#,
            r#"trailing comma at line 1 column 18"}"#,
        ),
    );
    for body in [Bytes::from_static(b"\"\xff\""), "[".repeat(100_000).into(), Bytes::new()] {
        let answer = call_with(&service, Some("application/json"), body.into()).await;
        assert_eq!(answer.status, 400, "{}", answer.body);
        assert!(answer.json()["detail"].is_string());
    }
}

#[tokio::test]
async fn a_body_of_another_type_than_json_is_not_read() {
    let service = Service::start().await;
    for content_type in [None, Some("text/plain"), Some("application/jsonp"), Some("\u{e9}")] {
        let answer = call_with(&service, content_type, Body::from("{}")).await;
        answer.is(415, r#"{"detail":"Request body must be sent as application/json"}"#);
        assert_eq!(answer.header("accept"), "application/json");
    }
    let with_charset = Some("Application/JSON; charset=utf-8");
    assert_eq!(call_with(&service, with_charset, Body::from("{}")).await.status, 422);
}

#[tokio::test]
async fn a_body_that_may_be_left_out_is_read_if_there_is_one() {
    let service = Service::start().await;
    let path = format!("/workflow/{}/validate", service.sample.workflow);
    for (body, status) in [("", 200), ("{}", 200), ("[]", 422), ("{", 400)] {
        assert_eq!(service.post(&path, body).await.status, status, "{body}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_not_read() {
    let service = Service::start().await;
    let body = Body::from(vec![b' '; (1 << 20) + 1]);
    let answer = call_with(&service, Some("application/json"), body).await;
    answer.is(413, r#"{"detail":"Request body is larger than 1048576 bytes"}"#);
}

#[tokio::test]
async fn an_id_in_the_path_is_an_integer() {
    let service = Service::start().await;
    let expected = concat!(
        r#"{"detail":[{"loc":["path","id"],"msg":"value is not a valid integer","#,
        r#""type":"type_error.integer"}]}"#,
    );
    for id in ["abc", "1.0", "%20", "99999999999999999999"] {
        service.get(&format!("/workflow/fetch/{id}")).await.is(422, expected);
    }
}

#[tokio::test]
async fn malformed_utf_8_is_answered() {
    let service = Service::start().await;
    service.get("/node-types/%ff").await.is(
        422,
        concat!(
            r#"{"detail":[{"loc":["path"],"msg":"path is not valid UTF-8","#,
            r#""type":"value_error.unicodedecode"}]}"#,
        ),
    );
    service.get("/%ff").await.is(404, r#"{"detail":"Not Found"}"#);
    assert_eq!(service.get("/workflow/fetch?status=%ff").await.status, 422);
    assert_eq!(service.get("/workflow/fetch?%ff=1&&=&%").await.status, 200);
}

#[tokio::test]
async fn a_query_parameter_is_checked_as_a_field_is() {
    let service = Service::start().await;
    service.get("/workflow/fetch?status=deleted").await.is(
        422,
        concat!(
            r#"{"detail":[{"loc":["query","status"],"msg":"value is not a valid enumeration "#,
            r#"member; permitted: 'active', 'archived'","type":"type_error.enum"}]}"#,
        ),
    );
}
