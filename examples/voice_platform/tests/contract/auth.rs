//! 401: who is not let in, and what they are told.

use crate::service::{Answer, Service};
use axum::http::Method;
use voice_platform::auth::{Claims, Sessions};

async fn list_as(service: &Service, headers: &[(&str, &str)]) -> Answer {
    service.send_as(headers, Method::GET, "/workflow/fetch", "").await
}

#[track_caller]
fn is_unauthorized(answer: &Answer, message: &str) {
    answer.is(401, &format!(r#"{{"detail":"{message}"}}"#));
    assert_eq!(answer.header("www-authenticate"), "Bearer");
}

#[tokio::test]
async fn without_credentials_nobody_is_let_in() {
    let service = Service::start().await;
    is_unauthorized(&list_as(&service, &[]).await, "Authorization header required");
}

#[tokio::test]
async fn an_unknown_key_is_invalid() {
    let service = Service::start().await;
    for key in ["vp_unknown", "", "caf\u{e9}"] {
        let answer = list_as(&service, &[("x-api-key", key)]).await;
        is_unauthorized(&answer, "Invalid or expired API key");
    }
}

#[tokio::test]
async fn an_archived_key_says_that_it_was_archived() {
    let service = Service::start().await;
    let answer = list_as(&service, &[("x-api-key", &service.sample.archived_key)]).await;
    is_unauthorized(&answer, "This API key has been archived. Please create a new one.");
}

#[tokio::test]
async fn a_key_that_worked_is_refused_once_it_is_archived() {
    let service = Service::start().await;
    let added = service.post("/user/api-keys", r#"{"name":"for a script"}"#).await.json();
    let (id, key) = (added["id"].as_i64().unwrap(), added["api_key"].as_str().unwrap());
    assert_eq!(list_as(&service, &[("x-api-key", key)]).await.status, 200);

    let archived = service.send(Method::DELETE, &format!("/user/api-keys/{id}"), "").await;
    archived.is(200, &format!(r#"{{"archived":true,"id":{id}}}"#));
    let answer = list_as(&service, &[("x-api-key", key)]).await;
    is_unauthorized(&answer, "This API key has been archived. Please create a new one.");
}

#[tokio::test]
async fn an_api_key_is_also_a_bearer_token() {
    let service = Service::start().await;
    let bearer = format!("Bearer {}", service.sample.key);
    assert_eq!(list_as(&service, &[("authorization", &bearer)]).await.status, 200);
}

#[tokio::test]
async fn a_session_token_lasts_until_it_ends() {
    let service = Service::start().await;
    let issue = |exp| {
        let claims = Claims { user_id: 1, organization_id: 1, exp };
        format!("Bearer {}", service.state.sessions.issue(claims))
    };
    let (ended, lasting) = (issue(1_000_000_000), issue(u64::MAX));
    assert_eq!(list_as(&service, &[("authorization", &lasting)]).await.status, 200);
    is_unauthorized(
        &list_as(&service, &[("authorization", &ended)]).await,
        "Invalid or expired token",
    );
}

#[tokio::test]
async fn a_session_token_of_another_issuer_is_invalid() {
    let service = Service::start().await;
    let claims = Claims { user_id: 1, organization_id: 1, exp: u64::MAX };
    let foreign = format!("Bearer {}", Sessions::new().unwrap().issue(claims));
    let own = format!("Bearer {}", service.state.sessions.issue(claims));
    let altered = own.replacen('.', ".e", 1);
    for token in [foreign.as_str(), &altered, "Bearer a.b.c", "Bearer ", "Bearer \u{e9}x"] {
        let answer = list_as(&service, &[("authorization", token)]).await;
        assert_eq!(answer.status, 401, "{token}");
    }
    is_unauthorized(
        &list_as(&service, &[("authorization", &foreign)]).await,
        "Invalid or expired token",
    );
}

#[tokio::test]
async fn another_scheme_than_bearer_is_malformed() {
    let service = Service::start().await;
    for header in ["Basic YTpi", "Bearer", ""] {
        let answer = list_as(&service, &[("authorization", header)]).await;
        is_unauthorized(&answer, "Invalid authorization token");
    }
}
