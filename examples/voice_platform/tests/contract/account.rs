//! Signup, login and API keys.

use crate::service::Service;
use axum::http::Method;

const SIGNUP: &str = r#"{"email":"ada@example.com","password":"analytical engine","name":"Ada"}"#;

#[tokio::test]
async fn an_email_is_registered_once() {
    let service = Service::start().await;
    let first = service.send_as(&[], Method::POST, "/auth/signup", SIGNUP).await;
    assert_eq!(first.status, 200, "{}", first.body);
    assert_eq!(first.json()["user"]["email"], "ada@example.com");

    let again = SIGNUP.replace("ada@", "ADA@");
    for body in [SIGNUP, &again] {
        let answer = service.send_as(&[], Method::POST, "/auth/signup", body).await;
        answer.is(409, r#"{"detail":"Email already registered"}"#);
    }
}

#[tokio::test]
async fn a_new_user_is_alone_in_a_new_organization() {
    let service = Service::start().await;
    let user = service.send_as(&[], Method::POST, "/auth/signup", SIGNUP).await.json();
    let bearer = format!("Bearer {}", user["token"].as_str().unwrap());
    let bearer = [("authorization", bearer.as_str())];
    service.send_as(&bearer, Method::GET, "/workflow/fetch", "").await.is(200, "[]");
    let path = format!("/workflow/fetch/{}", service.sample.workflow);
    assert_eq!(service.send_as(&bearer, Method::GET, &path, "").await.status, 403);
}

#[tokio::test]
async fn a_login_needs_the_email_and_its_password() {
    let service = Service::start().await;
    service.send_as(&[], Method::POST, "/auth/signup", SIGNUP).await;
    let log_in = async |email, password| {
        let body = serde_json::json!({ "email": email, "password": password }).to_string();
        service.send_as(&[], Method::POST, "/auth/login", &body).await
    };
    assert_eq!(log_in("ada@example.com", "analytical engine").await.status, 200);
    for (email, password) in [("ada@example.com", "wrong"), ("nobody@example.com", "wrong")] {
        let answer = log_in(email, password).await;
        answer.is(401, r#"{"detail":"Invalid email or password"}"#);
    }
}

#[tokio::test]
async fn every_bad_field_of_a_signup_is_listed() {
    let service = Service::start().await;
    let body = r#"{"email":"no at sign","password":"short","name":7}"#;
    service.send_as(&[], Method::POST, "/auth/signup", body).await.is(
        422,
        concat!(
            r#"{"detail":[{"loc":["body","email"],"msg":"value is not a valid email address","#,
            r#""type":"value_error.email"},{"loc":["body","password"],"#,
            r#""msg":"ensure this value has at least 8 characters","#,
            r#""type":"value_error.any_str.min_length"},{"loc":["body","name"],"#,
            r#""msg":"str type expected","type":"type_error.str"}]}"#,
        ),
    );
}

#[tokio::test]
async fn only_own_keys_can_be_archived() {
    let service = Service::start().await;
    let archive =
        async |id| service.send(Method::DELETE, &format!("/user/api-keys/{id}"), "").await;
    archive(2).await.is(403, r#"{"detail":"You do not have access to this API key"}"#);
    archive(77).await.is(404, r#"{"detail":"API key with id 77 not found"}"#);
}

#[tokio::test]
async fn a_service_key_is_never_reactivated() {
    let service = Service::start().await;
    service.put("/user/service-keys/7/reactivate", "").await.is(
        501,
        concat!(
            r#"{"detail":"Service key reactivation is not supported. Once a service key is "#,
            r#"archived, it cannot be reactivated. Please create a new service key instead."}"#,
        ),
    );
}

#[tokio::test]
async fn libraries_are_not_part_of_this_deployment() {
    let service = Service::start().await;
    let tools = r#"{"detail":"Tools are not supported in this deployment"}"#;
    service.get("/tools/").await.is(501, tools);
    service.post("/tools/", "{}").await.is(501, tools);
    let documents = r#"{"detail":"Documents are not supported in this deployment"}"#;
    service.get("/knowledge-base/documents").await.is(501, documents);
    assert_eq!(service.get("/credentials/").await.status, 501);
    assert_eq!(service.get("/workflow-recordings/").await.status, 501);
}
