//! 409: what is there already.

use crate::service::Service;
use serde_json::json;

const INVITATIONS: &str = "/organizations/org_456/invitations";

#[tokio::test]
async fn inviting_an_active_member_is_a_conflict() {
    let service = Service::start().await;
    for email in ["viewer@example.com", "Viewer@Example.com"] {
        let answer = service.post(INVITATIONS, json!({ "email": email })).await;
        answer.says(409, "viewer@example.com is already an active member");
    }
}

#[tokio::test]
async fn an_open_invitation_may_be_sent_again() {
    let service = Service::start().await;
    for role in ["viewer", "developer"] {
        let body = json!({ "email": "new@example.com", "role": role });
        let invited = format!(r#"{{"email":"new@example.com","role":"{role}","state":"invited"}}"#);
        service.post(INVITATIONS, body).await.is(201, &invited);
    }
    let members = service.get("/organizations/org_456/members").await.body;
    assert_eq!(members.matches("new@example.com").count(), 1);

    service.sql("UPDATE members SET state = 'active' WHERE email = 'new@example.com';").await;
    let answer = service.post(INVITATIONS, json!({ "email": "new@example.com" })).await;
    answer.says(409, "new@example.com is already an active member");
}

#[tokio::test]
async fn a_full_organization_says_first_that_the_member_is_one() {
    let service = Service::start().await;
    let path = "/organizations/org_123/invitations";
    let answer = service.post(path, json!({ "email": "second@example.com" })).await;
    answer.says(409, "second@example.com is already an active member");
}

#[tokio::test]
async fn names_are_unique_within_an_organization() {
    let service = Service::start().await;
    for (path, body, sentence) in [
        (
            "/prompts",
            json!({ "name": "Welcome", "model": "echo-1", "template": "" }),
            r#"Prompt "Welcome" already exists"#,
        ),
        (
            "/tools",
            json!({ "name": "Shout", "function": "uppercase" }),
            r#"Tool "Shout" already exists"#,
        ),
        ("/agents", json!({ "name": "Support", "graph": {} }), r#"Agent "Support" already exists"#),
    ] {
        let own = service.post(&format!("{path}?organizationId=org_456"), body.clone()).await;
        own.says(409, sentence);
        let other = service.post(&format!("{path}?organizationId=org_123"), body).await;
        assert_eq!(other.status, 201, "{}", other.body);
    }
}

#[tokio::test]
async fn what_was_never_published_cannot_be_executed() {
    let service = Service::start().await;
    for path in ["/agents/agent_draft/execute", "/agents/agent_draft/realtime-sessions"] {
        let answer = service.post(path, json!({ "organizationId": "org_456" })).await;
        answer.says(409, r#"Agent "agent_draft" has not been published"#);
    }
}
