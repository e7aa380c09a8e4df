//! 401: who is not let in, and what they are told.

use crate::service::{Answer, Service};
use axum::body::Body;
use axum::http::{HeaderValue, Method, Request};

const PATH: &str = "/v1/runs?organizationId=org_456";

async fn list_as(service: &Service, authorization: Option<&[u8]>) -> Answer {
    let mut request = Request::get(PATH).body(Body::empty()).unwrap();
    if let Some(value) = authorization {
        let value = HeaderValue::from_bytes(value).unwrap();
        request.headers_mut().insert("authorization", value);
    }
    service.call(request).await
}

#[tokio::test]
async fn without_a_token_nobody_is_let_in() {
    let service = Service::start().await;
    let answer = list_as(&service, None).await;
    answer.says(401, "Authentication is required");
    assert_eq!(answer.header("www-authenticate"), "Bearer");
}

#[tokio::test]
async fn another_scheme_than_bearer_is_not_accepted() {
    let service = Service::start().await;
    for value in [&b"Basic YTpi"[..], b"Bearer", b"", b"Bearer\xe9x", b"ap_token"] {
        let answer = list_as(&service, Some(value)).await;
        answer.says(401, "Authorization must be a bearer token");
        assert_eq!(answer.header("www-authenticate"), "Bearer");
    }
}

#[tokio::test]
async fn an_unknown_token_is_invalid() {
    let service = Service::start().await;
    for value in [&b"Bearer ap_unknown"[..], b"Bearer ", b"Bearer caf\xe9", b"bearer x y"] {
        let answer = list_as(&service, Some(value)).await;
        answer.says(401, "Invalid bearer token");
        assert_eq!(answer.header("www-authenticate"), "Bearer error=\"invalid_token\"");
    }
}

#[tokio::test]
async fn an_expired_token_says_that_it_has_expired() {
    let service = Service::start().await;
    let expired = format!("Bearer {}", service.sample.expired);
    let answer = list_as(&service, Some(expired.as_bytes())).await;
    answer.says(401, "Bearer token has expired");
    assert_eq!(answer.header("www-authenticate"), "Bearer error=\"invalid_token\"");
}

#[tokio::test]
async fn the_scheme_is_case_insensitive() {
    let service = Service::start().await;
    let value = format!("bEARER {}", service.sample.owner);
    assert_eq!(list_as(&service, Some(value.as_bytes())).await.status, 200);
}

#[tokio::test]
async fn nothing_else_of_a_request_is_judged_before_its_token() {
    let service = Service::start().await;
    for path in ["/prompts", "/tools", "/agents", "/prompts/x/execute", "/agents/x/publish"] {
        let answer = service.send("ap_unknown", Method::POST, path, "{").await;
        answer.says(401, "Invalid bearer token");
    }
}

#[tokio::test]
async fn tokens_are_stored_as_hashes_only() {
    let service = Service::start().await;
    let token = service.sample.owner.clone();
    let count = move |db: &rusqlite::Connection| {
        let query = "SELECT count(*) FROM tokens WHERE instr(hash, ?1) OR instr(email, ?1)";
        db.query_row(query, [token], |row| row.get::<_, i64>(0))
            .map_err(agent_platform::errors::StoreError::from)
    };
    assert_eq!(service.state.store.run(count).await.unwrap(), 0);
}
