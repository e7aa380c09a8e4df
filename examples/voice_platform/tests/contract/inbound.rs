//! Webhooks of inbound calls, signed as the providers sign them.

use crate::service::{Answer, PUBLIC_URL, Service};
use axum::body::Body;
use axum::http::Request;
use voice_platform::store::sample::{PLIVO, TWILIO};
use voice_platform::telephony::signature;

/// A webhook of Twilio, before it is signed.
struct Webhook {
    path: String,
    account: String,
    token: String,
    number: String,
}

impl Webhook {
    fn to(workflow: impl std::fmt::Display) -> Self {
        let [account, token, number] = TWILIO.map(str::to_owned);
        let path = format!("/api/v1/telephony/inbound/{workflow}");
        Self { path, account, token, number }
    }

    fn form(&self) -> Vec<(String, String)> {
        [("AccountSid", self.account.as_str()), ("To", &self.number), ("From", "+15557770000")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec()
    }

    async fn send(&self, service: &Service) -> Answer {
        let url = format!("{PUBLIC_URL}{}", self.path);
        let signature = signature::twilio(&self.token, &url, &self.form());
        send(service, &self.path, &[("x-twilio-signature", &signature)], &self.form()).await
    }
}

async fn send(
    service: &Service,
    path: &str,
    headers: &[(&str, &str)],
    form: &[(String, String)],
) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let mut request =
        Request::post(path).header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    service.call(request.body(Body::from(body)).unwrap()).await
}

#[track_caller]
fn is(answer: &Answer, status: u16, code: &str) {
    answer.is(status, &format!(r#"{{"detail":"{code}"}}"#));
}

#[tokio::test]
async fn a_signed_call_is_connected() {
    let service = Service::start().await;
    let answer = Webhook::to(service.sample.workflow).send(&service).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/xml");
    let stream = "wss://voice.example/api/v1/telephony/stream/1";
    let twiml = format!(r#"<Response><Connect><Stream url="{stream}"/></Connect></Response>"#);
    assert_eq!(answer.body, twiml);
}

#[tokio::test]
async fn the_query_is_part_of_what_is_signed() {
    let service = Service::start().await;
    let mut webhook = Webhook::to(service.sample.workflow);
    webhook.path.push_str("?region=eu");
    assert_eq!(webhook.send(&service).await.status, 200);
}

#[tokio::test]
async fn an_unknown_workflow_is_not_found() {
    let service = Service::start().await;
    for id in ["77", "abc", "99999999999999999999", "-1"] {
        is(&Webhook::to(id).send(&service).await, 404, "WORKFLOW_NOT_FOUND");
    }
}

#[tokio::test]
async fn another_provider_is_a_mismatch() {
    let service = Service::start().await;
    let answer = Webhook::to(service.sample.foreign_workflow).send(&service).await;
    is(&answer, 400, "PROVIDER_MISMATCH");
}

#[tokio::test]
async fn another_account_is_not_validated() {
    let service = Service::start().await;
    let mut webhook = Webhook::to(service.sample.workflow);
    webhook.account = "ACffffffffffffffffffffffffffffffff".to_owned();
    is(&webhook.send(&service).await, 403, "ACCOUNT_VALIDATION_FAILED");
}

#[tokio::test]
async fn a_signature_of_anybody_else_is_refused() {
    let service = Service::start().await;
    let mut webhook = Webhook::to(service.sample.workflow);
    webhook.token = "guessed".to_owned();
    is(&webhook.send(&service).await, 403, "SIGNATURE_VALIDATION_FAILED");

    let webhook = Webhook::to(service.sample.workflow);
    for header in ["x-twilio-signature", "x-unrelated"] {
        for value in ["", "not Base64", "AAAA", "\u{e9}"] {
            let answer = send(&service, &webhook.path, &[(header, value)], &webhook.form()).await;
            is(&answer, 403, "SIGNATURE_VALIDATION_FAILED");
        }
    }
}

#[tokio::test]
async fn a_changed_webhook_is_refused() {
    let service = Service::start().await;
    let webhook = Webhook::to(service.sample.workflow);
    let url = format!("{PUBLIC_URL}{}", webhook.path);
    let signature = signature::twilio(&webhook.token, &url, &webhook.form());
    let mut form = webhook.form();
    form[2].1 = "+15558880000".to_owned();
    let answer = send(&service, &webhook.path, &[("x-twilio-signature", &signature)], &form).await;
    is(&answer, 403, "SIGNATURE_VALIDATION_FAILED");
}

#[tokio::test]
async fn a_number_of_nobody_is_not_configured() {
    let service = Service::start().await;
    let mut webhook = Webhook::to(service.sample.workflow);
    webhook.number = PLIVO[2].to_owned();
    is(&webhook.send(&service).await, 404, "PHONE_NUMBER_NOT_CONFIGURED");
}

#[tokio::test]
async fn without_credentials_nothing_can_be_authenticated() {
    let service = Service::start().await;
    service.sql("UPDATE telephony_configurations SET auth_token = NULL").await;
    let webhook = Webhook::to(service.sample.workflow);
    is(&webhook.send(&service).await, 403, "GENERAL_AUTH_FAILED");
    service.sql("UPDATE telephony_configurations SET organization_id = 2").await;
    is(&webhook.send(&service).await, 403, "GENERAL_AUTH_FAILED");
}

#[tokio::test]
async fn a_used_up_quota_is_told_to_the_provider_alone() {
    let service = Service::start().await;
    let workflow = service.sample.foreign_workflow;
    let path = format!("/api/v1/telephony/inbound/{workflow}");
    let [account, token, number] = PLIVO;
    let form = [("ParentAuthID", account), ("To", number), ("From", "+15557770000")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let url = format!("{PUBLIC_URL}{path}");
    let code = signature::plivo(token, &url, &form, "nonce");
    let nonce = ("x-plivo-signature-v3-nonce", "nonce");

    let both = format!("AAAA,{code}");
    let answer = send(&service, &path, &[("x-plivo-signature-v3", &both), nonce], &form).await;
    is(&answer, 402, "QUOTA_EXCEEDED");
    let answer = send(&service, &path, &[("x-plivo-signature-v3", &code)], &form).await;
    is(&answer, 403, "SIGNATURE_VALIDATION_FAILED");

    service.sql("UPDATE organizations SET calls_left = 1").await;
    let answer = send(&service, &path, &[("x-plivo-signature-v3", &code), nonce], &form).await;
    let stream = "wss://voice.example/api/v1/telephony/stream/1";
    let xml = format!(r#"<Response><Stream bidirectional="true">{stream}</Stream></Response>"#);
    assert_eq!((answer.status, answer.body), (200, xml));
}

#[tokio::test]
async fn a_webhook_is_a_form() {
    let service = Service::start().await;
    let path = format!("/telephony/inbound/{}", service.sample.workflow);
    let answer = service.post(&path, "{}").await;
    let expected = "Request body must be sent as application/x-www-form-urlencoded";
    answer.is(415, &format!(r#"{{"detail":"{expected}"}}"#));
    assert_eq!(answer.header("accept"), "application/x-www-form-urlencoded");
}
